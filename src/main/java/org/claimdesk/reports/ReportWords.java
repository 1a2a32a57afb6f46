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

    /** Never the machine's own language: what is missing falls back to English. */
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle texts;
    private final ZoneId zone;

    /** @param language its two letters; English is written as in Britain */
    ReportWords(String language, String timeZone) {
        this.language = language.equals("en") ? Locale.UK : Locale.of(language);
        this.texts = ResourceBundle.getBundle("org.claimdesk.reports.words", this.language, NO_OTHER_LANGUAGE);
        this.zone = ZoneId.of(timeZone);
    }

    /** What somebody answered who was asked, or that they have not. */
    String reply(VerdictReport.Hearing reply) {
        return reply.answer().isEmpty()
                ? say("entry-no-reply", reply.whom(), day(reply.askedAt()))
                : say("entry-reply", reply.whom(), day(reply.askedAt()), reply.answer());
    }

    Locale language() {
        return language;
    }

    /** The sentence with this key, its placeholders filled. */
    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    /** {@code 10 May 2023}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.getString("day"), language).format(day);
    }

    /** The day on the desk's calendar. */
    String day(Instant moment) {
        return day(dayOf(moment));
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** {@code Ines Okafor, Jonas Weber and Maya Lindqvist}. */
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return say("list-and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** {@code 14 true, 6 mostly true and 3 unproven}, in parts. */
    List<String> tallies(VerdictReport report) {
        return report.tallies().stream()
                .map(tally ->
                        say("tally", tally.claims(), tally.verdict().label().toLowerCase(language)))
                .toList();
    }

    /** How far the sentences are, in parts; what is at none is left out. */
    List<String> coverage(VerdictReport.Sentences sentences) {
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
    String changed(VerdictReport.Entry entry) {
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
    List<String> standing(VerdictReport.Citation citation) {
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
