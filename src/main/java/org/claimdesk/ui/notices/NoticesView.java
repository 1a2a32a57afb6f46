package org.claimdesk.ui.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.notifications.Notice;
import org.claimdesk.notifications.Notices;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Bell;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;

/** What the person at the keyboard has been told, newest first. */
@Route(value = Paths.NOTICES, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR"})
class NoticesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Notices notices;
    private final NoticeList list;
    private final Paragraph empty = new Paragraph(getTranslation("notice.empty"));
    private final Button more = new Button(getTranslation("notice.more"));
    private final Button allRead = new Button(getTranslation("notice.all-read"));

    NoticesView(Notices notices, Settings settings) {
        this.notices = notices;
        this.list = new NoticeList(new Moments(settings.ownTimeZone()));
        addClassName("notices-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(
                click -> Attempt.of(() -> show(notices.page(list.last().id().value(), PAGE), false)));
        allRead.addClickListener(click -> markAllRead());
        var head = new Div(
                new H1(getTranslation("notice.title")),
                new Anchor(Paths.PROFILE + "#notices", getTranslation("notice.choose")),
                allRead);
        head.addClassName("desk-head");
        add(head, list, empty, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        show(notices.page(Long.MAX_VALUE, PAGE), true);
        allRead.setEnabled(notices.unread() > 0);
    }

    private void show(Page<Notice> page, boolean fromTheBeginning) {
        if (fromTheBeginning) {
            list.show(page.rows());
        } else {
            list.showMore(page.rows());
        }
        boolean nothing = fromTheBeginning && page.rows().isEmpty();
        list.setVisible(!nothing);
        empty.setVisible(nothing);
        more.setVisible(page.more());
    }

    private void markAllRead() {
        if (Attempt.of(() -> notices.markAllRead(list.newest().id(), CommandId.fresh()))) {
            Attempt.of(this::load);
            Bell.ring(this);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("notice.title"));
    }
}
