package org.claimdesk.ui.admin;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.claimdesk.audit.AuditPlace;
import org.claimdesk.audit.AuditQuestion;
import org.claimdesk.audit.AuditWish;
import org.claimdesk.history.DeedWords;
import org.claimdesk.history.DeskHistory;
import org.claimdesk.history.PastDeed;
import org.claimdesk.settings.Settings;
import org.claimdesk.ui.parts.DeedList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.DeskWords;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Portraits;
import org.jspecify.annotations.Nullable;

/** What has happened on the desk: who did what, when, and what was different before and after. What is looked for stands in the address. */
@Route(value = Paths.AUDIT, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final DeskHistory history;
    private final ZoneId zone;
    private final AuditFilter filter;
    private final DeedList list;
    private final Paragraph empty = new Paragraph(getTranslation("audit.empty"));
    private final Button more = new Button(getTranslation("audit.more"));
    private final Anchor file = new Anchor("", getTranslation("audit.file"));
    private AuditWish wish = AuditWish.ALL;
    private @Nullable AuditPlace next;

    AuditView(DeskHistory history, DeskWords deskWords, Portraits portraits, Settings settings) {
        this.history = history;
        this.zone = settings.ownTimeZone();
        DeedWords words = deskWords.words();
        this.filter = new AuditFilter(words, this::goTo);
        this.list = new DeedList(words, portraits.faces(), AuditView::sameThing);
        addClassName("audit-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> load(next)));
        file.setRouterIgnore(true);
        var head = new Div(new H1(getTranslation("audit.title")), file);
        head.addClassName("desk-head");
        var text = new Paragraph(getTranslation("audit.text", DeskHistory.MOST_IN_A_FILE));
        text.addClassName("desk-meta");
        add(head, text, filter, list, empty, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        var address =
                AuditQuestion.read(name -> parameters.getSingleParameter(name).orElse(""));
        wish = address.wish(zone);
        filter.show(address);
        String question = QueryParameters.simple(address.parameters()).getQueryString();
        file.setHref(question.isEmpty() ? Paths.AUDIT_FILE : Paths.AUDIT_FILE + "?" + question);
        list.show(List.of());
        load(null);
    }

    private void load(@Nullable AuditPlace from) {
        DeskHistory.Deeds page = history.page(wish, from, PAGE);
        list.showMore(page.rows());
        next = page.next();
        more.setVisible(next != null);
        list.setVisible(!list.isEmpty());
        empty.setVisible(list.isEmpty());
        empty.setText(getTranslation(next == null ? "audit.empty" : "audit.none-yet"));
    }

    private void goTo(AuditQuestion wanted) {
        UI.getCurrentOrThrow().navigate(AuditView.class, QueryParameters.simple(wanted.parameters()));
    }

    /** Where all that happened to the same thing is to be seen. */
    private static String sameThing(PastDeed deed) {
        return Paths.AUDIT + "?kind=" + deed.subject().kind() + "&id="
                + deed.subject().id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("audit.title"));
    }
}
