package org.claimdesk.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.reports.ReadyArticle;
import org.claimdesk.reports.ReportExport;
import org.claimdesk.reports.Reports;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** What waits to be published, what has been printed, and whether a report that somebody holds is ours. */
@Route(value = Paths.REPORTS, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReportsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final Reports reports;
    private final boolean publishes;
    private final ReadyList ready = new ReadyList();
    private final PrintList printed;
    private final Button moreReady = new Button(getTranslation("report.more"));
    private final Button morePrinted = new Button(getTranslation("report.more"));
    private final Paragraph nothingReady = new Paragraph(getTranslation("report.ready.none"));
    private final Paragraph nothingPrinted = new Paragraph(getTranslation("report.printed.none"));

    ReportsView(Reports reports, Settings settings, CurrentUser currentUser) {
        this.reports = reports;
        this.publishes = currentUser.has(Role.EDITOR);
        var moments = new Moments(settings.ownTimeZone());
        this.printed = new PrintList(moments, true);
        addClassName("reports-view");
        moreReady.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        moreReady.addClickListener(
                click -> Attempt.of(() -> showMoreReady(reports.readyToPublish(ready.last(), PAGE))));
        morePrinted.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        morePrinted.addClickListener(click -> Attempt.of(() -> showMorePrinted(reports.latest(printed.last(), PAGE))));
        nothingReady.addClassName("desk-meta");
        nothingPrinted.addClassName("desk-meta");
        var waiting = new Section(new H2(getTranslation("report.ready")), ready, nothingReady, moreReady);
        waiting.setVisible(publishes);
        add(
                new H1(getTranslation("shell.reports")),
                waiting,
                new Section(new H2(getTranslation("report.printed")), printed, nothingPrinted, morePrinted),
                new Section(new H2(getTranslation("report.verify.title")), new ChecksumForm(moments, reports::verify)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (publishes) {
            Page<ReadyArticle> first = reports.readyToPublish(ReadyArticle.Place.TOP, PAGE);
            ready.show(first.rows());
            moreReady.setVisible(first.more());
            nothingReady.setVisible(first.rows().isEmpty());
        }
        Page<ReportExport> newest = reports.latest(Long.MAX_VALUE, PAGE);
        printed.show(newest.rows());
        morePrinted.setVisible(newest.more());
        nothingPrinted.setVisible(newest.rows().isEmpty());
    }

    private void showMoreReady(Page<ReadyArticle> next) {
        ready.showMore(next.rows());
        moreReady.setVisible(next.more());
    }

    private void showMorePrinted(Page<ReportExport> next) {
        printed.showMore(next.rows());
        morePrinted.setVisible(next.more());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.reports"));
    }
}
