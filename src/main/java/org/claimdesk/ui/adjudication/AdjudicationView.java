package org.claimdesk.ui.adjudication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import java.util.Optional;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.Articles;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.replies.Replies;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Decision;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ClaimHead;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.Passage;
import org.claimdesk.ui.parts.QuoteInContext;
import org.claimdesk.ui.parts.RenderedText;
import org.claimdesk.ui.parts.ReplyPanel;
import org.claimdesk.ui.parts.StatusBadge;
import org.claimdesk.ui.parts.SubmittedReview;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.ReplyDeeds;
import org.claimdesk.users.CurrentUser;

/** Where an editor turns the reviews of a claim into the desk's verdict, or sends them back. */
@Route(value = Paths.ADJUDICATE, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class AdjudicationView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Adjudicator adjudicator;
    private final Reviews reviews;
    private final Claims claims;
    private final Articles articles;
    private final Replies replies;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final Moments moments;
    private String title = "";

    AdjudicationView(
            Adjudicator adjudicator,
            Reviews reviews,
            Claims claims,
            Articles articles,
            Replies replies,
            Settings settings,
            CurrentUser currentUser) {
        this.adjudicator = adjudicator;
        this.reviews = reviews;
        this.claims = claims;
        this.articles = articles;
        this.replies = replies;
        this.settings = settings;
        this.currentUser = currentUser;
        this.moments = new Moments(settings.ownTimeZone());
        addClassName("adjudication-view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load(new ClaimId(event.getRouteParameters().getLong("claim").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    private void load(ClaimId id) {
        removeAll();
        Claim claim = claims.find(id);
        title = claim.wording();
        Article article = articles.find(claim.article());
        List<Review> submitted = reviews.submittedOf(id);
        var head = new ClaimHead(
                claim,
                List.of(
                        new Anchor(Paths.DESK, getTranslation("shell.desk")),
                        new Span("›"),
                        new Anchor(Paths.claim(article.id(), id), article.title())));
        head.actions().add(new StatusBadge(claim.status()));
        add(head, panel("review.in-the-article", context(claim)), replyPanel(claim));
        adjudicator.decisionOf(id).ifPresent(decision -> add(decided(claim, decision)));
        submitted.forEach(review -> add(judged(claim, review, submitted)));
        reviews.leftBehind(id)
                .forEach(draft -> add(panel("adjudication.left-behind", new RenderedText(draft.rationale()))));
        if (claim.status() == ClaimStatus.DISPUTED) {
            add(new DisputePanel(
                    settings.scale(),
                    mayJudge(submitted),
                    (rating, reason, command) ->
                            settle(id, () -> adjudicator.adjudicate(id, rating, reason, claim.version(), command))));
        } else if (submitted.isEmpty()) {
            var nothing = new Paragraph(getTranslation("adjudication.nothing"));
            nothing.addClassName("desk-empty");
            add(nothing);
        }
    }

    /** One review, with what the editor may do about it. */
    private Section judged(Claim claim, Review review, List<Review> submitted) {
        Rating rating = settings.rating(Objects.requireNonNull(review.rating()));
        var panel = panel("adjudication.review", new SubmittedReview(review, rating, moments));
        boolean waits = claim.status() == ClaimStatus.SUBMITTED || claim.status() == ClaimStatus.DISPUTED;
        if (waits) {
            panel.add(actions(claim, review, rating, submitted));
        }
        return panel;
    }

    private Div actions(Claim claim, Review review, Rating rating, List<Review> submitted) {
        ClaimId id = claim.id();
        CommandId approval = CommandId.fresh();
        var back = new Button(getTranslation("adjudication.return"));
        back.addClickListener(click -> new NoteDialog(
                        "adjudication.return.",
                        (note, command) -> settle(
                                id, () -> adjudicator.returnWithNote(review.id(), note, claim.version(), command)))
                .open());
        var actions = new Div();
        actions.addClassNames("desk-actions", "adjudication-actions");
        if (claim.status() == ClaimStatus.SUBMITTED) {
            var approve = new Button(getTranslation("adjudication.approve", rating.label(getLocale())));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            approve.setDisableOnClick(true);
            approve.addClickListener(click -> {
                Attempt.of(() -> adjudicator.approve(id, rating.id(), claim.version(), approval));
                load(id);
            });
            approve.setEnabled(mayJudge(submitted));
            actions.add(approve);
        }
        back.setEnabled(mayJudge(submitted));
        actions.add(back);
        if (!mayJudge(submitted)) {
            var why = new Paragraph(getTranslation("review.refused.own-review"));
            why.addClassName("desk-meta");
            actions.add(why);
        }
        return actions;
    }

    private Section decided(Claim claim, Decision decision) {
        ClaimId id = claim.id();
        Rating rating = settings.rating(decision.rating());
        String name = claim.status() == ClaimStatus.DECIDED || claim.status() == ClaimStatus.PUBLISHED
                ? "adjudication.decided"
                : "adjudication.decided-before";
        var panel = panel(name, new DecisionText(decision, rating, moments));
        if (claim.status() == ClaimStatus.DECIDED) {
            var reopen = new Button(getTranslation("adjudication.reopen"));
            reopen.addClickListener(click -> new NoteDialog(
                            "adjudication.reopen.",
                            (reason, command) ->
                                    settle(id, () -> adjudicator.reopen(id, reason, claim.version(), command)))
                    .open());
            var actions = new Div(reopen);
            actions.addClassNames("desk-actions", "adjudication-actions");
            panel.add(actions);
        }
        return panel;
    }

    /** Does it and shows what has become of the claim; answers what prevented it, if anything did. */
    private Optional<String> settle(ClaimId id, Runnable deed) {
        Optional<String> failure = Attempt.failureOf(deed);
        failure.ifPresentOrElse(sentence -> {}, () -> load(id));
        return failure;
    }

    private boolean mayJudge(List<Review> submitted) {
        return submitted.stream().noneMatch(review -> review.reviewer().equals(currentUser.id()));
    }

    private ReplyPanel replyPanel(Claim claim) {
        return new ReplyPanel(
                new ReplyDeeds(replies, claim.id()),
                settings.policies().rightOfReply(),
                Objects.requireNonNullElse(claim.speaker(), ""),
                true,
                settings.ownTimeZone());
    }

    private QuoteInContext context(Claim claim) {
        String text = articles.version(claim.articleVersion()).text();
        var sentences = claims.sentencesOf(claim.articleVersion());
        return new QuoteInContext(Passage.around(text, claim.anchors(), sentences));
    }

    private Section panel(String name, Component content) {
        var panel = new Section(new H2(getTranslation(name)), content);
        panel.addClassName("desk-panel");
        return panel;
    }
}
