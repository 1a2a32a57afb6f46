package org.claimdesk.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.claimdesk.reports.VerdictReport.Citation;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Source;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.review.Rationale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prints a table after RFC 4180 for spreadsheets, in UTF-8 with the mark by which they know it. One row a claim: first those with a
 * verdict, then those set aside, then those not yet checked; what is true of the whole report is repeated in every row, so that rows of
 * several reports can stand in one sheet. {@link #COLUMNS} are the columns; {@link SafeCell} keeps every cell from acting.
 */
@Component
class CsvPrinter implements ReportPrinter {

    /**
     * Their names and order are a promise to those who read the files with programs. Days are {@code 2026-11-23} on the desk's calendar,
     * {@code decided_at} is UTC; the sources of {@code evidence} stand one a line, {@code evidence_links} are parted by blanks.
     */
    static final List<String> COLUMNS = List.of(
            "claim",
            "state",
            "wording",
            "speaker",
            "quote",
            "verdict",
            "verdict_code",
            "rationale",
            "evidence",
            "evidence_links",
            "decided_at",
            "decided_by",
            "set_aside_reason",
            "note",
            "desk",
            "article",
            "outlet",
            "author",
            "published_on",
            "source_link",
            "article_version",
            "article_version_of",
            "report_published_on",
            "checked_by",
            "sentences",
            "sentences_decided",
            "sentences_in_review",
            "sentences_open",
            "sentences_set_aside",
            "sentences_uncovered",
            "text_sha256",
            "report_sha256",
            "printed_on",
            "quote_changed",
            "replies");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    @Override
    public ReportFormat format() {
        return ReportFormat.CSV;
    }

    @Override
    public byte[] print(VerdictReport report, Instant printedAt) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter table = new CSVPrinter(file, TABLE)) {
            ReportWords words = new ReportWords(report.language(), report.timeZone());
            List<String> common = ofTheReport(report, words, printedAt);
            table.printRecord(COLUMNS);
            for (Entry entry : report.entries()) {
                table.printRecord(row(ofAnEntry(entry, words), common, words.changed(entry), replies(entry, words)));
            }
            for (SetAside left : report.setAside()) {
                table.printRecord(row(ofOneSetAside(left, words), common, "", ""));
            }
            for (Unchecked waiting : report.unchecked()) {
                table.printRecord(row(ofOneUnchecked(waiting, words), common, "", ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(List<String> own, List<String> common, String changed, String replies) {
        List<String> row = new ArrayList<>(own);
        row.addAll(common);
        row.add(changed);
        row.add(replies);
        return row.stream().map(SafeCell::of).toList();
    }

    private static String replies(Entry entry, ReportWords words) {
        return entry.replies().stream().map(words::reply).collect(Collectors.joining("\n"));
    }

    private static List<String> ofAnEntry(Entry entry, ReportWords words) {
        String links = entry.evidence().stream().map(Citation::link).collect(Collectors.joining(" "));
        return List.of(
                String.valueOf(entry.number()),
                words.say("standing-" + entry.standing()),
                entry.wording(),
                orEmpty(entry.speaker()),
                entry.quote(),
                entry.verdict().label(),
                entry.verdict().code(),
                new Rationale(entry.rationale()).toPlainText(),
                entry.evidence().stream()
                        .map(citation -> source(citation, words))
                        .collect(Collectors.joining("\n")),
                links,
                entry.decidedAt().toString(),
                entry.decidedBy(),
                "",
                "");
    }

    private static List<String> ofOneSetAside(SetAside left, ReportWords words) {
        return List.of(
                left.number() == null ? "" : left.number().toString(),
                words.say("standing-SET_ASIDE"),
                left.words(),
                orEmpty(left.speaker()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                words.say("set-aside-reason-" + left.reason()),
                left.note());
    }

    private static List<String> ofOneUnchecked(Unchecked waiting, ReportWords words) {
        return List.of(
                String.valueOf(waiting.number()),
                words.say("status-" + waiting.status()),
                waiting.wording(),
                orEmpty(waiting.speaker()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> ofTheReport(VerdictReport report, ReportWords words, Instant printedAt) {
        Source source = report.source();
        VerdictReport.Sentences sentences = report.sentences();
        Instant published = report.publishedAt();
        return List.of(
                report.desk(),
                source.title(),
                source.outlet(),
                source.author(),
                source.publishedOn() == null ? "" : source.publishedOn().toString(),
                source.link(),
                String.valueOf(source.version()),
                words.dayOf(source.versionOf()).toString(),
                published == null ? "" : words.dayOf(published).toString(),
                words.list(report.checkedBy()),
                String.valueOf(sentences.total()),
                String.valueOf(sentences.decided()),
                String.valueOf(sentences.inReview()),
                String.valueOf(sentences.open()),
                String.valueOf(sentences.setAside()),
                String.valueOf(sentences.uncovered()),
                source.textHash(),
                report.checksum(),
                words.dayOf(printedAt).toString());
    }

    /** A source in one line, as the other prints have it: {@code NATO, “Liaison offices” (supports; …) https://… “quote” (where)}. */
    private static String source(Citation citation, ReportWords words) {
        String origin = ReportWords.origin(citation);
        StringBuilder line = new StringBuilder(origin.isEmpty() ? "" : origin + ", ");
        line.append(words.say("evidence-title", citation.title()));
        line.append(" (").append(String.join("; ", words.standing(citation))).append(") ");
        line.append(citation.link());
        if (!citation.exactQuote().isEmpty()) {
            line.append(" “").append(citation.exactQuote()).append('”');
        }
        if (!citation.foundWhere().isEmpty()) {
            line.append(' ').append(words.say("evidence-where", citation.foundWhere()));
        }
        return line.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
