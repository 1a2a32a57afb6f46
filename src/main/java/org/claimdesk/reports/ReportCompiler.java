package org.claimdesk.reports;

import static org.claimdesk.claims.ClaimStatus.DECIDED;
import static org.claimdesk.claims.ClaimStatus.PUBLISHED;
import static org.claimdesk.claims.ClaimStatus.REPLACED;
import static org.claimdesk.claims.ClaimStatus.SET_ASIDE;
import static org.claimdesk.claims.ClaimStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.Coverage;
import org.claimdesk.claims.CoverageState;
import org.claimdesk.claims.Footing;
import org.claimdesk.claims.SentenceRow;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.replies.Replies;
import org.claimdesk.replies.Reply;
import org.claimdesk.reports.VerdictReport.Changed;
import org.claimdesk.reports.VerdictReport.Citation;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.Hearing;
import org.claimdesk.reports.VerdictReport.Sentences;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Source;
import org.claimdesk.reports.VerdictReport.Standing;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.reports.VerdictReport.Verdict;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Decision;
import org.claimdesk.review.EvidenceUse;
import org.claimdesk.settings.Policies;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.text.Anchor;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what all features know about an article into one report. It asks each of them once, however many claims there are. */
@Component
class ReportCompiler {

    private static final Set<ClaimStatus> WITH_A_VERDICT = EnumSet.of(DECIDED, PUBLISHED, WITHDRAWN);
    private static final Set<ClaimStatus> OUT_OF_QUESTION =
            EnumSet.of(DECIDED, PUBLISHED, WITHDRAWN, SET_ASIDE, REPLACED);

    private final Claims claims;
    private final Adjudicator adjudicator;
    private final Replies replies;
    private final Settings settings;
    private final ReportRepository repository;

    ReportCompiler(
            Claims claims, Adjudicator adjudicator, Replies replies, Settings settings, ReportRepository repository) {
        this.claims = claims;
        this.adjudicator = adjudicator;
        this.replies = replies;
        this.settings = settings;
        this.repository = repository;
    }

    /** The report as the desk stands now. */
    VerdictReport compile(Article article, ArticleVersion version) {
        List<Claim> all = claims.of(article.id());
        List<SentenceRow> sentences = claims.sentences(article.id());
        Policies policies = settings.policies();
        String timeZone = settings.timeZone().getId();
        ReportWords words = new ReportWords(settings.reportLanguage(), timeZone);
        List<Entry> entries = entries(article.id(), all, version.text(), policies, words);
        return new VerdictReport(
                settings.deskName(),
                settings.reportLanguage(),
                timeZone,
                source(article, version),
                article.reportPublishedAt(),
                checkers(article.id(), policies, words),
                deciders(article.id(), all, policies, words),
                coverage(article.id()),
                scale(entries, words),
                entries,
                setAside(all, sentences, version.text()),
                all.stream()
                        .filter(claim -> !OUT_OF_QUESTION.contains(claim.status()))
                        .map(claim -> new Unchecked(claim.number(), claim.wording(), claim.speaker(), claim.status()))
                        .toList(),
                words.say("method-text", policies.reviewsPerClaim(), policies.evidencePerVerdict()));
    }

    private static Source source(Article article, ArticleVersion version) {
        return new Source(
                article.title(),
                article.outlet(),
                article.author(),
                article.publishedOn(),
                article.sourceLink(),
                version.number(),
                version.createdAt(),
                version.textHash(),
                version.language());
    }

    private List<Entry> entries(ArticleId article, List<Claim> all, String text, Policies policies, ReportWords words) {
        Map<ClaimId, Decision> decisions = adjudicator.latestDecisions(article);
        Map<ClaimId, List<Reply>> heard = replies.ofArticle(article);
        Map<RatingId, Rating> ratings = settings.ratings();
        Map<PersonId, String> names = policies.namesInReports() ? repository.deciders(article) : Map.of();
        String anEditor = words.say("credit-editor", 1);
        List<Entry> entries = new ArrayList<>();
        for (Claim claim : all) {
            Decision decision = decisions.get(claim.id());
            if (!WITH_A_VERDICT.contains(claim.status()) || decision == null) {
                continue;
            }
            Rating rating = ratings.get(decision.rating());
            if (rating == null) {
                throw new IllegalStateException("no rating " + decision.rating().value());
            }
            entries.add(new Entry(
                    claim.number(),
                    claim.wording(),
                    claim.speaker(),
                    claim.quote(),
                    Standing.valueOf(claim.status().name()),
                    verdict(rating, words),
                    decision.rationale().markdown(),
                    decision.evidence().stream().map(ReportCompiler::citation).toList(),
                    decision.decidedAt(),
                    names.getOrDefault(decision.decidedBy(), anEditor),
                    changed(claim, text),
                    heard.getOrDefault(claim.id(), List.of()).stream()
                            .map(reply -> new Hearing(reply.whom(), reply.askedAt(), reply.answer()))
                            .toList()));
        }
        return entries;
    }

    /** What stands in the place of the claim's words while no editor has confirmed its verdict. */
    private static @Nullable Changed changed(Claim claim, String text) {
        if (!claim.isStale()) {
            return null;
        }
        return new Changed(
                claim.footing() == Footing.LOST
                        ? ""
                        : Anchor.of(text, claim.anchors()).quote());
    }

    private static Citation citation(EvidenceUse use) {
        Evidence evidence = use.evidence();
        return new Citation(
                use.stance(),
                evidence.title(),
                evidence.publisher(),
                evidence.author(),
                evidence.link(),
                evidence.publishedOn(),
                evidence.accessedOn(),
                evidence.sourceType(),
                use.exactQuote(),
                use.foundWhere());
    }

    private static Verdict verdict(Rating rating, ReportWords words) {
        return new Verdict(rating.code(), rating.label(words.language()), rating.step(), rating.tone(), rating.icon());
    }

    /** What the desk chooses from today, and behind it what it chose from when it decided long ago. */
    private List<Verdict> scale(List<Entry> entries, ReportWords words) {
        Stream<Verdict> today = settings.scale().choices().stream().map(rating -> verdict(rating, words));
        Stream<Verdict> used = entries.stream().map(Entry::verdict);
        return List.copyOf(new LinkedHashSet<>(Stream.concat(today, used).toList()));
    }

    private List<String> checkers(ArticleId article, Policies policies, ReportWords words) {
        List<String> names = repository.checkers(article);
        return policies.namesInReports() || names.isEmpty()
                ? names
                : List.of(words.say("credit-reviewer", names.size()));
    }

    private List<String> deciders(ArticleId article, List<Claim> all, Policies policies, ReportWords words) {
        if (all.stream().noneMatch(claim -> WITH_A_VERDICT.contains(claim.status()))) {
            return List.of();
        }
        List<String> names =
                repository.deciders(article).values().stream().sorted().toList();
        return policies.namesInReports() ? names : List.of(words.say("credit-editor", names.size()));
    }

    private Sentences coverage(ArticleId article) {
        Coverage coverage = claims.coverage(article);
        return new Sentences(
                coverage.of(CoverageState.DECIDED),
                coverage.of(CoverageState.IN_REVIEW),
                coverage.of(CoverageState.OPEN),
                coverage.of(CoverageState.SET_ASIDE),
                coverage.of(CoverageState.UNCOVERED));
    }

    /** Claims and whole sentences in the order of the article. */
    private static List<SetAside> setAside(List<Claim> all, List<SentenceRow> sentences, String text) {
        record Placed(int start, SetAside setAside) {}
        Stream<Placed> claims = all.stream()
                .filter(claim -> claim.status() == SET_ASIDE)
                .map(claim -> new Placed(
                        claim.anchors().getFirst().start(),
                        new SetAside(
                                claim.number(),
                                claim.wording(),
                                claim.speaker(),
                                reason(claim),
                                claim.setAsideNote())));
        Stream<Placed> whole = sentences.stream().flatMap(sentence -> {
            SetAsideReason reason = sentence.reason();
            return reason == null || sentence.state() != CoverageState.SET_ASIDE
                    ? Stream.empty()
                    : Stream.of(new Placed(
                            sentence.span().start(),
                            new SetAside(null, sentence.span().of(text), null, reason, "")));
        });
        return Stream.concat(claims, whole)
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::setAside)
                .toList();
    }

    private static SetAsideReason reason(Claim claim) {
        SetAsideReason reason = claim.setAsideReason();
        return reason == null ? SetAsideReason.OTHER : reason;
    }
}
