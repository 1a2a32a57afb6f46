package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.pool.Pool;
import org.claimdesk.pool.PoolRow;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.PoolList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;

/** All that is in the pool, for editors, who can take claims out again. */
@Route(value = Paths.POOL, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class PoolView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Pool pool;
    private final PoolList list;
    private final Paragraph empty = new Paragraph(getTranslation("pool.empty-desk"));
    private final Button more = new Button(getTranslation("editors-desk.more"));

    PoolView(Pool pool, Settings settings) {
        this.pool = pool;
        this.list = new PoolList(
                new Moments(settings.ownTimeZone()),
                row -> Paths.claim(row.article(), row.claim()),
                "pool.take-out",
                "pool.take-out-claim",
                this::takeOut);
        addClassName("pool-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> {
            Page<PoolRow> page = pool.page(list.last(), PAGE);
            list.showMore(page.rows());
            more.setVisible(page.more());
        }));
        var head = new Div(new H1(getTranslation("pool.title")), new Anchor(Paths.DESK, getTranslation("shell.desk")));
        head.addClassName("desk-head");
        add(head, list, empty, more, new Keys().rows(".pool-wording"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        Page<PoolRow> page = pool.page(null, PAGE);
        list.show(page.rows());
        list.setVisible(!page.rows().isEmpty());
        empty.setVisible(page.rows().isEmpty());
        more.setVisible(page.more());
    }

    private void takeOut(PoolRow row) {
        if (Attempt.of(() -> pool.takeOut(row.claim(), row.version(), CommandId.fresh()))) {
            Notification.show(getTranslation("pool.taken-out"));
        }
        Attempt.of(this::load);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("pool.title"));
    }
}
