package org.claimdesk.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.Articles;
import org.claimdesk.assignment.Assignment;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.Claims;
import org.claimdesk.replies.Replies;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Refused;
import org.claimdesk.ui.parts.ClaimHead;
import org.claimdesk.ui.parts.DraftKeeper;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.Passage;
import org.claimdesk.ui.parts.QuoteInContext;
import org.claimdesk.ui.parts.ReplyPanel;
import org.claimdesk.ui.parts.SubmittedReview;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.ReplyDeeds;
import org.claimdesk.ui.shell.SuggestionTools;
import org.claimdesk.worklists.ListWish;
import org.claimdesk.worklists.Queue;
import org.claimdesk.worklists.QueueRow;
import org.jspecify.annotations.Nullable;

/** Where a reviewer judges one claim. Everything on it comes from its address and the database. */
@Route(value = Paths.REVIEW, layout = MainLayout.class)
@RolesAllowed("REVIEWER")
class ReviewView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** So much of the queue the keys for next and previous can walk. */
    private static final int REACH = 200;

    private final Reviews reviews;
    private final Assignments assignments;
    private final Claims claims;
    private final Articles articles;
    private final Replies replies;
    private final Settings settings;
    private final Queue queue;
    private final SuggestionTools suggestions;
    private final Moments moments;
    private String title = "";
    private AssignmentId assignment = new AssignmentId(0);
    private @Nullable Workbench workbench;

    ReviewView(
            Reviews reviews,
            Assignments assignments,
            Claims claims,
            Articles articles,
            Replies replies,
            Settings settings,
            Queue queue,
            SuggestionTools suggestions) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.claims = claims;
        this.articles = articles;
        this.replies = replies;
        this.settings = settings;
        this.queue = queue;
        this.suggestions = suggestions;
        this.moments = new Moments(settings.ownTimeZone());
        addClassName("review-view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        assignment = new AssignmentId(
                event.getRouteParameters().getLong("assignment").orElseThrow());
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void load() {
        removeAll();
        workbench = null;
        try {
            show(reviews.open(assignment));
        } catch (Refused over) {
            add(new Paragraph(getTranslation(over.key(), over.arguments())), toTheQueue());
        }
    }

    private void show(Review review) {
        Assignment asked = assignments.find(assignment);
        Claim claim = claims.find(review.claim());
        title = claim.wording();
        Article article = articles.find(claim.article());
        var source = new Anchor(Paths.claim(article.id(), claim.id()), article.title());
        var head = new ClaimHead(claim, List.of(toTheQueue(), new Span("›"), source), moments.due(asked.dueAt(), this));
        var suggested = new SuggestionPanel(suggestions, claim, moments);
        head.actions().add(suggested.menu());
        add(head);
        if (review.submitted()) {
            showSubmitted(review, claim);
        } else {
            showWorkbench(review, asked, claim, head);
        }
        add(replyPanel(claim), suggested, keys());
    }

    private void showWorkbench(Review review, Assignment asked, Claim claim, ClaimHead head) {
        if (!asked.returnNote().isEmpty()) {
            var note = new Paragraph(getTranslation("review.returned", asked.returnNote()));
            note.addClassNames("desk-hint", "review-return-note");
            add(note);
        }
        var bench = new Workbench(reviews, review, moments, context(claim), this::load, this::submitted);
        workbench = bench;
        var submit = new Button(getTranslation("review.submit"), click -> bench.submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setSuffixComponent(key("Ctrl ↵"));
        head.actions().add(submit);
        add(bench);
    }

    private void submitted(Review review) {
        load();
        var keeper = new DraftKeeper(copy -> {});
        keeper.end(review.reviewer(), Workbench.subject(review));
        add(keeper);
    }

    private void showSubmitted(Review review, Claim claim) {
        var note = new Paragraph(getTranslation(
                "review.submitted-at", moments.moment(Objects.requireNonNull(review.submittedAt()), getLocale())));
        note.addClassNames("desk-hint");
        var judgement = new SubmittedReview(review, settings.rating(Objects.requireNonNull(review.rating())), moments);
        add(note, panel("review.in-the-article", context(claim)), panel("review.your-review", judgement));
    }

    private ReplyPanel replyPanel(Claim claim) {
        return new ReplyPanel(
                new ReplyDeeds(replies, claim.id()),
                settings.policies().rightOfReply(),
                Objects.requireNonNullElse(claim.speaker(), ""),
                false,
                settings.ownTimeZone());
    }

    private QuoteInContext context(Claim claim) {
        String text = articles.version(claim.articleVersion()).text();
        var sentences = claims.sentencesOf(claim.articleVersion());
        return new QuoteInContext(Passage.around(text, claim.anchors(), sentences));
    }

    /** Once the review is submitted there is only the way to others. */
    private Keys keys() {
        var keys = new Keys();
        Workbench bench = workbench;
        if (bench != null) {
            List<String> digits =
                    IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
            keys.choice(digits, getTranslation("review.keys.verdict"), digit -> bench.choose(Integer.parseInt(digit)))
                    .deed("c", getTranslation("review.keys.confidence"), bench::chooseNextConfidence)
                    .deed("w", getTranslation("review.keys.rationale"), bench::focusRationale)
                    .deed("e", getTranslation("review.keys.evidence"), bench::focusEvidence)
                    .deed("Control+Enter", getTranslation("review.keys.submit"), bench::submit);
        }
        return keys.way("j", getTranslation("review.keys.next"), () -> walk(1))
                .way("k", getTranslation("review.keys.previous"), () -> walk(-1));
    }

    /** Goes to the assignment before or after this one in the queue; from one that is done, to the first that is not. */
    private void walk(int step) {
        List<QueueRow> rows = queue.page(ListWish.USUAL, null, REACH).rows();
        int here = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).id().equals(assignment))
                .findFirst()
                .orElse(-1);
        int there = here + step;
        if (there >= 0 && there < rows.size()) {
            UI.getCurrent().navigate(Paths.review(rows.get(there).id()));
        }
    }

    private Anchor toTheQueue() {
        return new Anchor(Paths.QUEUE, getTranslation("shell.queue"));
    }

    private Section panel(String name, Component content) {
        var panel = new Section(new H2(getTranslation(name)), content);
        panel.addClassName("desk-panel");
        return panel;
    }

    private static HtmlComponent key(String name) {
        var key = new HtmlComponent("kbd");
        key.getElement().setText(name).setAttribute("aria-hidden", "true");
        return key;
    }
}
