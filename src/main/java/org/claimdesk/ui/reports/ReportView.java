package org.claimdesk.ui.reports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.reports.ReportExport;
import org.claimdesk.reports.ReportFormat;
import org.claimdesk.reports.Reports;
import org.claimdesk.reports.VerdictReport;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** One article's report as it would be printed now, the buttons that print and publish it, and what has been printed of it. */
@Route(value = Paths.ARTICLE_REPORT, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int POLL_MILLIS = 1000;

    private final Reports reports;
    private final Articles articles;
    private final Moments moments;

    private final Anchor back = new Anchor("", getTranslation("report.back"));
    private final H1 title = new H1();
    private final Paragraph standing = new Paragraph();
    private final Paragraph stale = new Paragraph();
    private final Button publish = new Button(getTranslation("report.publish"));
    private final PrintList printed;
    private final Section prints = new Section();
    private final IFrame page = new IFrame();

    private ArticleId id = new ArticleId(0);
    private int articleVersion;
    private int toPublish;
    private int unchecked;

    ReportView(Reports reports, Articles articles, Settings settings, CurrentUser currentUser) {
        this.reports = reports;
        this.articles = articles;
        this.moments = new Moments(settings.ownTimeZone());
        this.printed = new PrintList(moments, false);
        addClassName("report-view");
        back.addClassName("desk-meta");
        standing.addClassName("desk-meta");
        stale.addClassName("desk-hint");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setVisible(currentUser.has(Role.EDITOR));
        publish.addClickListener(click -> askBeforePublishing());
        var actions = new Div();
        actions.addClassName("desk-actions");
        for (ReportFormat format : ReportFormat.values()) {
            actions.add(printButton(format));
        }
        actions.add(publish);
        var head = new Div(new Div(back, title, standing), actions);
        head.addClassName("desk-head");
        page.addClassName("report-page");
        page.setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        page.getElement().setAttribute("title", getTranslation("report.preview"));
        prints.add(new H2(getTranslation("report.printed")), printed);
        add(head, stale, prints, new Section(new H2(getTranslation("report.preview")), page));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        id = new ArticleId(
                Long.parseLong(event.getRouteParameters().get("article").orElseThrow()));
        load();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration polling = attached.getUI().addPollListener(poll -> showPrints());
        addDetachListener(detached -> {
            detached.getUI().setPollInterval(-1);
            polling.remove();
            detached.unregisterListener();
        });
    }

    private void load() {
        VerdictReport report = reports.preview(id);
        Article article = articles.find(id);
        articleVersion = article.version();
        toPublish = report.unpublished();
        unchecked = report.unchecked().size();
        back.setHref(Paths.article(id));
        title.setText(article.title());
        standing.setText(standing(report));
        stale.setVisible(report.stale() > 0);
        stale.setText(getTranslation("report.stale", report.stale()));
        publish.setEnabled(toPublish > 0);
        page.setSrc(Paths.reportPage(id) + "?" + report.checksum());
        showPrints();
    }

    private String standing(VerdictReport report) {
        Instant published = report.publishedAt();
        String when = published == null
                ? getTranslation("report.draft")
                : getTranslation("report.published", moments.moment(published, getLocale()));
        return getTranslation(
                "report.summary",
                when,
                report.checked(),
                unchecked,
                report.setAside().size(),
                toPublish);
    }

    private void showPrints() {
        List<ReportExport> all = reports.exports(id);
        printed.show(all);
        prints.setVisible(!all.isEmpty());
        getUI().ifPresent(ui -> ui.setPollInterval(printed.waits() ? POLL_MILLIS : -1));
    }

    private Button printButton(ReportFormat format) {
        var button = new Button(getTranslation("report.print-as", format.name()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            CommandId command = CommandId.fresh();
            if (Attempt.of(() -> reports.export(id, format, command))) {
                Notification.show(getTranslation("report.printed-as." + format));
            }
            showPrints();
            button.setEnabled(true);
        });
        return button;
    }

    private void askBeforePublishing() {
        CommandId command = CommandId.fresh();
        var ask = new ConfirmDialog(
                getTranslation("report.publish.title"),
                getTranslation("report.publish.text", toPublish, unchecked),
                getTranslation("report.publish"),
                confirmed -> publish(command));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("report.publish.cancel"));
        ask.open();
    }

    private void publish(CommandId command) {
        if (Attempt.of(() -> reports.publish(id, articleVersion, command))) {
            Notification.show(getTranslation("report.publish.done"));
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("report.title", title.getText()));
    }
}
