package org.claimdesk.ui.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.dashboard.Dashboard;
import org.claimdesk.dashboard.DashboardWish;
import org.claimdesk.dashboard.DeskFigures;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.EditorsDesk;
import org.claimdesk.workload.Workload;

/** The desk in figures; the address says which weeks and which outlet. */
@Route(value = Paths.DASHBOARD, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class DashboardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Dashboard dashboard;
    private final EditorsDesk desk;
    private final Workload workload;
    private final Moments moments;
    private final DashboardFilter filter = new DashboardFilter(DashboardView::open);
    private final WaitingTiles waiting = new WaitingTiles();
    private final FigurePanels panels;
    private final Paragraph counted = new Paragraph();
    private final Anchor file = new Anchor("", getTranslation("dashboard.file"));

    DashboardView(Dashboard dashboard, EditorsDesk desk, Workload workload, Settings settings) {
        this.dashboard = dashboard;
        this.desk = desk;
        this.workload = workload;
        this.moments = new Moments(settings.ownTimeZone());
        this.panels = new FigurePanels(moments);
        addClassName("dashboard-view");
        var head = new Div(new H1(getTranslation("dashboard.title")), file);
        head.addClassName("desk-head");
        var whole = new Paragraph(getTranslation("dashboard.waiting-whole"));
        whole.addClassName("desk-meta");
        add(head, new H2(getTranslation("dashboard.waiting")), whole, waiting, filter, panels, foot());
    }

    private Div foot() {
        var again = new Button(
                getTranslation("dashboard.count-anew"),
                click -> Attempt.of(() -> {
                    dashboard.countAnew(CommandId.fresh());
                    Notification.show(getTranslation("dashboard.counting"));
                }));
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var foot = new Div(counted, again);
        foot.addClassName("dashboard-foot");
        return foot;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        var wish = DashboardWish.read(name -> address.getSingleParameter(name).orElse(""));
        DeskFigures figures = dashboard.figures(wish);
        filter.show(wish, figures.outlets());
        waiting.show(desk.counts(), figures.open().of(ClaimStatus.DISPUTED));
        panels.show(figures, workload.reviewers());
        Instant at = figures.countedAt();
        counted.setText(
                at == null
                        ? getTranslation("dashboard.not-counted")
                        : getTranslation("dashboard.counted-at", moments.moment(at, getLocale())));
        file.setHref(Paths.FIGURES_FILE + "?" + addressOf(wish).getQueryString());
        file.getElement().setAttribute("router-ignore", true);
    }

    private static void open(DashboardWish wish) {
        UI.getCurrentOrThrow().navigate(DashboardView.class, addressOf(wish));
    }

    private static QueryParameters addressOf(DashboardWish wish) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("weeks", String.valueOf(wish.weeks()));
        if (!wish.outlet().isEmpty()) {
            parameters.put("outlet", wish.outlet());
        }
        return QueryParameters.simple(parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("dashboard.title"));
    }
}
