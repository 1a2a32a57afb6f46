package org.claimdesk.reports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimdesk.review.Rationale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What somebody learns who reads a report, gathered from the model or from a print. White space does not count, nor do the marks that
 * only steer others: they may be lost where a line breaks.
 */
record Facts(
        List<String> ofTheReport,
        List<List<String>> entries,
        List<List<String>> setAside,
        List<List<String>> unchecked) {

    static Facts of(VerdictReport report) {
        VerdictReport.Sentences sentences = report.sentences();
        return new Facts(
                squeezed(
                        report.desk(),
                        report.source().title(),
                        report.source().link(),
                        report.source().textHash(),
                        report.checksum(),
                        sentences.decided() + " " + sentences.inReview() + " " + sentences.open() + " "
                                + sentences.setAside() + " " + sentences.uncovered()),
                report.entries().stream().map(Facts::of).toList(),
                report.setAside().stream()
                        .map(left -> squeezed(
                                left.number() == null ? "" : left.number().toString(),
                                left.words(),
                                orEmpty(left.speaker()),
                                SampleReports.WORDS.say("set-aside-reason-" + left.reason()),
                                left.note()))
                        .toList(),
                report.unchecked().stream()
                        .map(waiting -> squeezed(
                                String.valueOf(waiting.number()),
                                waiting.wording(),
                                orEmpty(waiting.speaker()),
                                SampleReports.WORDS.say("status-" + waiting.status())))
                        .toList());
    }

    private static List<String> of(VerdictReport.Entry entry) {
        List<String> facts = new ArrayList<>(squeezed(
                String.valueOf(entry.number()),
                entry.verdict().label(),
                entry.wording(),
                orEmpty(entry.speaker()),
                entry.quote(),
                SampleReports.WORDS.changed(entry),
                new Rationale(entry.rationale()).toPlainText(),
                entry.decidedBy()));
        for (VerdictReport.Citation citation : entry.evidence()) {
            facts.add(squeeze(source(citation)));
        }
        return facts;
    }

    static String source(VerdictReport.Citation citation) {
        String origin = ReportWords.origin(citation);
        return (origin.isEmpty() ? "" : origin + ",")
                + SampleReports.WORDS.say("evidence-title", citation.title())
                + "(" + String.join(";", SampleReports.WORDS.standing(citation)) + ")"
                + citation.link()
                + (citation.exactQuote().isEmpty() ? "" : "“" + citation.exactQuote() + "”")
                + (citation.foundWhere().isEmpty() ? "" : "(" + citation.foundWhere() + ")");
    }

    static Facts fromHtml(byte[] file) {
        Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
        return new Facts(
                squeezed(
                        text(page, ".masthead .desk"),
                        text(page, "h1"),
                        text(page, ".source"),
                        text(page, ".text-hash"),
                        text(page, ".checksum"),
                        sentences(text(page, ".breakdown"))),
                page.select(".entry").stream().map(Facts::entryOfHtml).toList(),
                page.select("#set-aside li").stream()
                        .map(item -> {
                            String number = text(item, ".number");
                            String[] reason = (text(item, ".reason") + ":").split(":", 2);
                            String note = reason[1].isEmpty() ? "" : reason[1].substring(0, reason[1].length() - 1);
                            return squeezed(
                                    number.equals(SampleReports.WORDS.say("set-aside-sentence")) ? "" : number,
                                    text(item, ".words"),
                                    text(item, ".speaker"),
                                    reason[0],
                                    note);
                        })
                        .toList(),
                page.select("#unchecked li").stream()
                        .map(item -> squeezed(
                                text(item, ".number"),
                                text(item, ".words"),
                                text(item, ".speaker"),
                                text(item, ".status")))
                        .toList());
    }

    private static List<String> entryOfHtml(Element entry) {
        String quote = text(entry, ".quote");
        String decided = text(entry, ".decided");
        List<String> facts = new ArrayList<>(squeezed(
                text(entry, ".number"),
                text(entry, ".verdict .label"),
                text(entry, ".wording"),
                text(entry, ".speaker"),
                quote.substring(1, quote.length() - 1),
                text(entry, ".changed"),
                text(entry, ".rationale"),
                decided.substring(decided.indexOf(" by ") + 4)));
        for (Element item : entry.select(".evidence > li")) {
            item.select("q").forEach(words -> words.text("“" + words.wholeText() + "”"));
            facts.add(squeeze(item.wholeText()));
        }
        return facts;
    }

    static Facts fromCsv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        CSVFormat table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), table)) {
            List<String> ofTheReport = new ArrayList<>();
            List<List<String>> entries = new ArrayList<>();
            List<List<String>> setAside = new ArrayList<>();
            List<List<String>> unchecked = new ArrayList<>();
            for (CSVRecord row : rows) {
                ofTheReport = factsOfTheReport(row);
                if (!row.get("verdict").isEmpty()) {
                    entries.add(entryOfCsv(row));
                } else if (!row.get("set_aside_reason").isEmpty()) {
                    setAside.add(cells(row, "claim", "wording", "speaker", "set_aside_reason", "note"));
                } else {
                    unchecked.add(cells(row, "claim", "wording", "speaker", "state"));
                }
            }
            return new Facts(ofTheReport, entries, setAside, unchecked);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> factsOfTheReport(CSVRecord row) {
        List<String> facts =
                new ArrayList<>(cells(row, "desk", "article", "source_link", "text_sha256", "report_sha256"));
        facts.add(squeeze(
                row.get("sentences_decided") + " " + row.get("sentences_in_review") + " " + row.get("sentences_open")
                        + " " + row.get("sentences_set_aside") + " " + row.get("sentences_uncovered")));
        return facts;
    }

    private static List<String> entryOfCsv(CSVRecord row) {
        List<String> facts = new ArrayList<>(cells(
                row, "claim", "verdict", "wording", "speaker", "quote", "quote_changed", "rationale", "decided_by"));
        String evidence = squeeze(text(row, "evidence"));
        facts.add(evidence);
        return facts;
    }

    private static List<String> cells(CSVRecord row, String... columns) {
        return List.of(columns).stream()
                .map(column -> squeeze(text(row, column)))
                .toList();
    }

    /** The cell's text without the apostrophe that keeps it from acting. */
    private static String text(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.startsWith("'") && SafeCell.of(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    /** The same, with each entry's sources run together, as a spreadsheet has them. */
    Facts withEvidenceInOneCell() {
        return new Facts(
                ofTheReport,
                entries.stream()
                        .map(entry -> {
                            List<String> joined = new ArrayList<>(entry.subList(0, 8));
                            joined.add(String.join("", entry.subList(8, entry.size())));
                            return joined;
                        })
                        .toList(),
                setAside,
                unchecked);
    }

    /** The numbers of a line like {@code 20 decided · 3 in review}, in the order of the model. */
    private static String sentences(String line) {
        StringBuilder numbers = new StringBuilder();
        Map<String, String> states = new LinkedHashMap<>();
        for (String state : List.of("decided", "in review", "open", "set aside", "without a claim")) {
            states.put(state, "0");
        }
        for (String part : line.replace("Sentences: ", "").replace(".", "").split(" · ")) {
            int space = part.indexOf(' ');
            if (space > 0) {
                states.put(part.substring(space + 1), part.substring(0, space));
            }
        }
        states.values().forEach(number -> numbers.append(number).append(' '));
        return numbers.toString();
    }

    private static String text(Element parent, String selector) {
        Element found = parent.selectFirst(selector);
        return found == null ? "" : found.wholeText();
    }

    static List<String> squeezed(String... texts) {
        return List.of(texts).stream().map(Facts::squeeze).toList();
    }

    /** The text without white space, marks that only steer, and what no file may hold. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder();
        Characters.printable(text).codePoints().filter(Facts::counts).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    private static boolean counts(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && !(character >= 0xFE00 && character <= 0xFE0F);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
