package org.claimdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.NewArticle;
import org.claimdesk.articles.SplitState;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.claims.SeveralClaims;
import org.claimdesk.demo.Sample.Check;
import org.claimdesk.demo.Sample.SampleArticle;
import org.claimdesk.demo.Sample.SampleEvidence;
import org.claimdesk.demo.Sample.Stage;
import org.claimdesk.reports.Reports;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Draft;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.Rationale;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.text.Span;
import org.claimdesk.users.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of the demo newsroom have done by the time somebody first looks. */
@Component
class SampleWork {

    private static final Duration LONGEST_SPLITTING = Duration.ofMinutes(3);
    private static final Duration TIME_TO_CHECK = Duration.ofDays(2);

    private final Cast cast;
    private final Articles articles;
    private final Claims claims;
    private final ClaimEditor editing;
    private final SeveralClaims several;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Adjudicator adjudicator;
    private final Reports reports;
    private final Settings settings;

    SampleWork(
            Cast cast,
            Articles articles,
            Claims claims,
            ClaimEditor editing,
            SeveralClaims several,
            Assignments assignments,
            Reviews reviews,
            Adjudicator adjudicator,
            Reports reports,
            Settings settings) {
        this.cast = cast;
        this.articles = articles;
        this.claims = claims;
        this.editing = editing;
        this.several = several;
        this.assignments = assignments;
        this.reviews = reviews;
        this.adjudicator = adjudicator;
        this.reports = reports;
        this.settings = settings;
    }

    /** Takes an article in, and has its claims checked as far as the sample says. */
    void on(SampleArticle sample, Person editor, Runnable pause) {
        cast.as(editor, () -> {
            ArticleId article = takeIn(sample, pause);
            if (!sample.checks().isEmpty()) {
                sample.trivial().forEach(words -> setAside(claim(article, words)));
                several.confirm(claimsOf(article), CommandId.fresh());
            }
            sample.checks().forEach(check -> check(claim(article, check.words()).id(), check));
            if (sample.publish()) {
                reports.publish(article, articles.find(article).version(), CommandId.fresh());
            }
        });
    }

    private ArticleId takeIn(SampleArticle sample, Runnable pause) {
        ArticleId id = articles.takeIn(
                new NewArticle(
                        sample.title(),
                        sample.outlet(),
                        sample.author(),
                        "",
                        null,
                        Instant.now().plus(TIME_TO_CHECK),
                        sample.text(),
                        List.of()),
                CommandId.fresh());
        Instant deadline = Instant.now().plus(LONGEST_SPLITTING);
        for (Article article = articles.find(id);
                article.splitState() != SplitState.DONE;
                article = articles.find(id)) {
            if (article.splitState() == SplitState.FAILED || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the article " + sample.title() + " could not be split");
            }
            pause.run();
        }
        return id;
    }

    private List<SeenClaim> claimsOf(ArticleId article) {
        return claims.of(article).stream()
                .map(claim -> new SeenClaim(claim.id(), claim.version()))
                .toList();
    }

    private void setAside(Claim claim) {
        editing.setAside(claim.id(), SetAsideReason.TRIVIAL, "", claim.version(), CommandId.fresh());
    }

    /** The claim that is known by these words; added by hand where the engine finds none. */
    private Claim claim(ArticleId article, String words) {
        return claims.of(article).stream()
                .filter(claim ->
                        claim.wording().contains(words) || claim.quote().contains(words))
                .findFirst()
                .orElseGet(() -> claims.find(addByHand(article, words)));
    }

    private ClaimId addByHand(ArticleId article, String words) {
        var version = articles.latestVersion(article);
        int start = version.text().indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("the sample has no " + words);
        }
        var place = new Span(start, start + words.length());
        return editing.addByHand(article, version.id(), List.of(place), words, CommandId.fresh());
    }

    private void check(ClaimId claim, Check check) {
        Person reviewer = cast.named(check.reviewer());
        AssignmentId assignment =
                assignments.assign(claim, reviewer.id(), Instant.now().plus(TIME_TO_CHECK), CommandId.fresh());
        if (check.until().hasReached(Stage.STARTED)) {
            cast.as(reviewer, () -> review(assignment, check));
        }
        if (check.until().hasReached(Stage.DECIDED)) {
            RatingId rating = verdict(check);
            if (rating != null) {
                adjudicator.approve(claim, rating, claims.find(claim).version(), CommandId.fresh());
            }
        }
    }

    private void review(AssignmentId assignment, Check check) {
        Review review = reviews.open(assignment);
        for (SampleEvidence source : check.evidence()) {
            review = reviews.addEvidence(review.id(), form(source), review.version(), CommandId.fresh());
        }
        var draft = new Draft(
                verdict(check), check.confidence(), new Rationale(check.rationale()), "", reviews.blankForm());
        int version = reviews.saveDraft(review.id(), draft, review.version(), CommandId.fresh())
                .version();
        if (check.until().hasReached(Stage.SUBMITTED)) {
            reviews.submit(review.id(), version, CommandId.fresh());
        }
    }

    private @Nullable RatingId verdict(Check check) {
        return check.verdict() == null
                ? null
                : settings.scale().withCode(check.verdict()).orElseThrow().id();
    }

    private EvidenceForm form(SampleEvidence source) {
        EvidenceForm blank = reviews.blankForm();
        return new EvidenceForm(
                source.link(),
                source.title(),
                source.publisher(),
                "",
                "",
                blank.accessedOn(),
                source.sourceType(),
                source.stance(),
                "",
                source.foundWhere(),
                "",
                null);
    }
}
