package org.claimdesk.reports;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that every print shares, so that no two formats say the same thing differently. */
final class ReportWords {

    private static final Locale LANGUAGE = Locale.UK;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.claimdesk.reports.words", LANGUAGE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LANGUAGE);

    private final ZoneId zone;

    ReportWords(String timeZone) {
        this.zone = ZoneId.of(timeZone);
    }

    /** The language that prints are written in. */
    static String language() {
        return "en";
    }

    /** The sentence with this key, its placeholders filled. */
    static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(arguments);
    }

    /** {@code 10 May 2023}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day on the desk's calendar. */
    String day(Instant moment) {
        return day(dayOf(moment));
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** {@code Ines Okafor, Jonas Weber and Maya Lindqvist}. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return say("list-and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** {@code 14 true, 6 mostly true and 3 unproven}, in parts. */
    static List<String> tallies(VerdictReport report) {
        return report.tallies().stream()
                .map(tally ->
                        say("tally", tally.claims(), tally.verdict().label().toLowerCase(LANGUAGE)))
                .toList();
    }

    /** How far the sentences are, in parts; what is at none is left out. */
    static List<String> coverage(VerdictReport.Sentences sentences) {
        return List.of(
                        say("sentences-decided", sentences.decided()),
                        say("sentences-in-review", sentences.inReview()),
                        say("sentences-open", sentences.open()),
                        say("sentences-set-aside", sentences.setAside()),
                        say("sentences-uncovered", sentences.uncovered()))
                .stream()
                .filter(part -> !part.startsWith("0 "))
                .toList();
    }

    /** What a correction of the article has done to the words that were judged, or empty. */
    static String changed(VerdictReport.Entry entry) {
        VerdictReport.Changed changed = entry.changed();
        if (changed == null) {
            return "";
        }
        return changed.now().isEmpty() ? say("entry-words-gone") : say("entry-words-changed", changed.now());
    }

    /** Whose evidence it is, as far as it is known: {@code NATO, Jens Stoltenberg}. */
    static String origin(VerdictReport.Citation citation) {
        return String.join(
                ", ",
                List.of(citation.publisher(), citation.author()).stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** What a citation is to the claim and how it was found: {@code supports; primary source; accessed 23 November 2026}. */
    static List<String> standing(VerdictReport.Citation citation) {
        String published = citation.publishedOn() == null ? "" : say("evidence-published", day(citation.publishedOn()));
        return List.of(
                        say("stance-" + citation.stance()),
                        say("source-type-" + citation.sourceType()),
                        published,
                        say("evidence-accessed", day(citation.accessedOn())))
                .stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
