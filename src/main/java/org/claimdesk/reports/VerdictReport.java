package org.claimdesk.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.review.Stance;
import org.claimdesk.settings.Tone;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk says about one version of an article, and the only thing that printers read. It does not hold when it was printed,
 * so that every print of the same state carries the same {@link #checksum}.
 *
 * @param desk what the desk calls itself
 * @param language the two letters of the language that prints are written in
 * @param timeZone the zone in which the desk reads the clock
 * @param publishedAt when the desk last published the report; nothing while it is a draft
 * @param checkedBy who reviewed the claims below, names or roles as the desk has settled
 * @param decidedBy who decided on them, likewise
 * @param scale the values that the desk chooses from and those used below, in the order of the scale
 * @param entries the claims with a verdict, in article order
 * @param setAside what the desk chose not to check, in article order
 * @param unchecked the claims that have no verdict yet, in article order
 * @param method how the desk works, for readers
 */
public record VerdictReport(
        String desk,
        String language,
        String timeZone,
        Source source,
        @Nullable Instant publishedAt,
        List<String> checkedBy,
        List<String> decidedBy,
        Sentences sentences,
        List<Verdict> scale,
        List<Entry> entries,
        List<SetAside> setAside,
        List<Unchecked> unchecked,
        String method) {

    public VerdictReport {
        checkedBy = List.copyOf(checkedBy);
        decidedBy = List.copyOf(decidedBy);
        scale = List.copyOf(scale);
        entries = List.copyOf(entries);
        setAside = List.copyOf(setAside);
        unchecked = List.copyOf(unchecked);
    }

    /** The SHA-256, in small hexadecimal digits, of the report's {@link CanonicalForm}. */
    public String checksum() {
        return CanonicalForm.checksum(CanonicalForm.write(this));
    }

    /** The verdicts that stand, in the order of the scale; values that nobody was given are left out. */
    public List<Tally> tallies() {
        return scale.stream()
                .map(verdict -> new Tally(verdict, (int) entries.stream()
                        .filter(entry -> !entry.withdrawn() && entry.verdict().equals(verdict))
                        .count()))
                .filter(tally -> tally.claims() > 0)
                .toList();
    }

    /** How many claims carry a verdict that stands. */
    public int checked() {
        return tallies().stream().mapToInt(Tally::claims).sum();
    }

    /** How many verdicts have not been published yet. */
    public int unpublished() {
        return (int) entries.stream()
                .filter(entry -> entry.standing() == Standing.DECIDED)
                .count();
    }

    /**
     * The article that was checked. What is not known is empty, or nothing.
     *
     * @param textHash the SHA-256 of the version's text
     */
    public record Source(
            String title,
            String outlet,
            String author,
            @Nullable LocalDate publishedOn,
            String link,
            int version,
            Instant versionOf,
            String textHash,
            String language) {}

    /** How far the sentences of the version are; headings do not count. */
    public record Sentences(int decided, int inReview, int open, int setAside, int uncovered) {

        public int total() {
            return decided + inReview + open + setAside + uncovered;
        }

        /** Those that carry a claim or were set aside. */
        public int accountedFor() {
            return total() - uncovered;
        }
    }

    /** How many verdicts are about words that the article no longer has. */
    public int stale() {
        return (int) entries.stream().filter(entry -> entry.changed() != null).count();
    }

    /** A value of the scale, as readers know it. */
    public record Verdict(
            String code, String label, @Nullable Integer step, Tone tone, String icon) {}

    /** How many claims were given a value. */
    public record Tally(Verdict verdict, int claims) {}

    /** Whether a verdict is out of the house. */
    public enum Standing {
        DECIDED,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * A claim with its verdict.
     *
     * @param quote the article's words, its pieces joined by an ellipsis
     * @param rationale in Markdown, as it was written
     * @param changed what a correction of the article has done to the quote, until an editor has confirmed the verdict; else nothing
     * @param replies of those whom the claim concerns; a report kept from before there were any has none
     */
    public record Entry(
            int number,
            String wording,
            @Nullable String speaker,
            String quote,
            Standing standing,
            Verdict verdict,
            String rationale,
            List<Citation> evidence,
            Instant decidedAt,
            String decidedBy,
            @Nullable Changed changed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Hearing> replies) {

        public Entry {
            evidence = List.copyOf(evidence);
            replies = Objects.requireNonNullElse(replies, List.<Hearing>of());
            replies = List.copyOf(replies);
        }

        /** Whether the desk has taken the verdict back. */
        public boolean withdrawn() {
            return standing == Standing.WITHDRAWN;
        }
    }

    /**
     * Somebody whom the claim concerns was asked for a reply.
     *
     * @param answer theirs, or empty
     */
    public record Hearing(String whom, Instant askedAt, String answer) {}

    /**
     * The article no longer says what was checked.
     *
     * @param now what stands there instead; empty when nothing does
     */
    public record Changed(String now) {}

    /** A source that a decision rests on. What is not known is empty, or nothing. */
    public record Citation(
            Stance stance,
            String title,
            String publisher,
            String author,
            String link,
            @Nullable LocalDate publishedOn,
            LocalDate accessedOn,
            SourceType sourceType,
            String exactQuote,
            String foundWhere) {}

    /**
     * A claim, or a sentence without any, that the desk chose not to check.
     *
     * @param number the claim's; nothing for a sentence
     */
    public record SetAside(
            @Nullable Integer number,
            String words,
            @Nullable String speaker,
            SetAsideReason reason,
            String note) {}

    /** A claim that has no verdict yet. */
    public record Unchecked(
            int number, String wording, @Nullable String speaker, ClaimStatus status) {}
}
