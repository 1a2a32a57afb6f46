package org.claimdesk.ui.claims;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.splitting.ArticleSplitter;
import org.claimdesk.ui.parts.ArticleWithClaims;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.shell.Answering;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.ErrandStrip;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Suggesting;
import org.claimdesk.ui.shell.SuggestionTools;
import org.jspecify.annotations.Nullable;

/** One article and its claims. Editors work on them here, everybody else reads. */
@Route(value = Paths.ARTICLE, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR", "ADMIN"})
class ArticleView extends Main implements AfterNavigationObserver, HasDynamicTitle, EditorsHand.Screen {

    private static final int POLL_MILLIS = 250;

    private final Articles articles;
    private final ArticleSplitter splitter;
    private final Settings settings;
    private final ClaimSheets sheets;
    private final Claims claims;

    private final Header head = new Header();
    private final SplitBanner banner = new SplitBanner(this::stopSplitting, this::splitAgain);
    private final LanguageHint language = new LanguageHint();
    private final EditorsHand hand;
    private final Suggesting suggesting;
    private final Answering answering;
    private final ErrandStrip errands;
    private final ArticleWithClaims screen;

    private ArticleId article = new ArticleId(0);
    private VersionId version = new VersionId(0);
    private SplitState shown = SplitState.WAITING;
    private String title = "";

    ArticleView(
            Articles articles,
            EditorsTools tools,
            SuggestionTools suggestions,
            ArticleSplitter splitter,
            ClaimSheets sheets) {
        this.articles = articles;
        this.splitter = splitter;
        this.settings = tools.settings();
        this.sheets = sheets;
        this.claims = tools.claims();
        this.errands = new ErrandStrip(tools.errands(), () -> showAll(null));
        this.hand = new EditorsHand(tools, this);
        this.suggesting = new Suggesting(suggestions, () -> showAll(null));
        this.answering = new Answering(suggestions, this::changedAltogether);
        this.screen = new ArticleWithClaims(this::act);
        addClassName("article-view");
        head.addClassName("desk-head");
        add(head, banner, language, screen);
        if (sheets.mayEdit()) {
            addComponentAtIndex(1, errands);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        article = new ArticleId(
                Long.parseLong(event.getRouteParameters().get("article").orElseThrow()));
        Article found = articles.find(article);
        title = found.title();
        showHead(found);
        showSplitting(found);
        showAll(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("claim")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new ClaimId(Long.parseLong(id)))
                .orElse(null));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration polling = attached.getUI().addPollListener(poll -> watchTheSplitting());
        addDetachListener(detached -> {
            detached.getUI().setPollInterval(-1);
            polling.remove();
            detached.unregisterListener();
        });
    }

    /** What the browser's wishes come to: an editor's are carried out, a reviewer's are suggestions to editors. */
    void act(Wish wish) {
        if (sheets.maySuggest() && suggesting.act(article, version, wish)) {
            screen.release();
        } else if (answering.act(wish)) {
            screen.release();
        } else {
            hand.act(article, version, wish);
        }
    }

    private void showHead(Article found) {
        var back = new Anchor(Paths.ARTICLES, getTranslation("claim.articles"));
        var name = new Div(back, new H1(found.title()), line(found));
        back.addClassName("desk-meta");
        var report = new Anchor(Paths.report(article), getTranslation("claim.report"));
        report.addClassNames("desk-button", "desk-button-main");
        var actions = new Div();
        actions.addClassName("desk-actions");
        if (sheets.mayEdit()) {
            var correct = new Anchor(Paths.correct(article), getTranslation("claim.correct"));
            correct.addClassName("desk-button");
            actions.add(correct);
        }
        actions.add(report);
        head.removeAll();
        head.add(name, actions);
    }

    /** Outlet, author, day and due time, as far as they are known. */
    private Div line(Article found) {
        var moments = new Moments(settings.ownTimeZone());
        String published = found.publishedOn() == null
                ? ""
                : getTranslation("claim.published", moments.day(found.publishedOn(), getLocale()));
        var line = new Div(Stream.of(found.outlet(), found.author(), published, moments.due(found.dueAt(), this))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · ")));
        line.addClassName("desk-meta");
        return line;
    }

    /** Shows how the splitting goes, and asks again in a moment while it goes on. */
    private void showSplitting(Article found) {
        shown = found.splitState();
        banner.show(found, sheets.mayEdit());
        boolean goesOn = SplitState.UNDER_WAY.contains(shown);
        getUI().ifPresent(ui -> ui.setPollInterval(goesOn ? POLL_MILLIS : errands.pollMillis()));
    }

    private void watchTheSplitting() {
        Attempt.of(() -> {
            Article found = articles.find(article);
            boolean justDone = shown != SplitState.DONE && found.splitState() == SplitState.DONE;
            showSplitting(found);
            if (justDone) {
                showAll(null);
                banner.sayDone(found.splitTotal(), claims.tally(article).getOrDefault(ClaimStatus.PROPOSED, 0));
            }
        });
    }

    private void stopSplitting(CommandId command) {
        Attempt.of(() -> splitter.stop(article, command));
        watchTheSplitting();
    }

    private void splitAgain(CommandId command) {
        Attempt.of(() -> splitter.splitAgain(article, command));
        showSplitting(articles.find(article));
    }

    private void showAll(@Nullable ClaimId chosen) {
        version = articles.latestVersionId(article);
        language.show(articles.language(version));
        screen.show(sheets.of(article, version, chosen));
    }

    @Override
    public void changed(Collection<ClaimId> claims) {
        if (articles.latestVersionId(article).equals(version)) {
            screen.change(sheets.cards(article, claims), sheets.sentences(article), sheets.steps(article));
        } else {
            showSplitting(articles.find(article));
            showAll(null);
        }
    }

    @Override
    public void changedAltogether(@Nullable ClaimId chosen) {
        showAll(chosen);
    }

    @Override
    public void underWay() {
        Attempt.of(errands::look);
        screen.release();
    }

    @Override
    public void unchanged() {
        screen.release();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
