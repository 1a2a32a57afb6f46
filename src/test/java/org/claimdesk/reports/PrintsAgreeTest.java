package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** One report, three prints: whoever reads one of them learns what the others say. */
class PrintsAgreeTest {

    private static final HtmlPrinter HTML = new HtmlPrinter();
    private static final CsvPrinter CSV = new CsvPrinter();
    private static final PdfPrinter PDF = new PdfPrinter();
    private static final PaperFonts FONTS = new PaperFonts();

    @Example
    void aReportSaysTheSameInEveryFormat() {
        pageAndTableAgree(SampleReports.nato());
        paperAgrees(SampleReports.nato());
    }

    @Example
    void aReportWithoutVerdictsSaysTheSameInEveryFormat() {
        pageAndTableAgree(SampleReports.nothingDecided());
        paperAgrees(SampleReports.nothingDecided());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void pageAndTableAgreeWhateverIsWrittenIntoThem(@ForAll("hostile") VerdictReport report) {
        pageAndTableAgree(report);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void paperAgreesWhateverIsWrittenIntoIt(@ForAll("leftToRight") VerdictReport report) {
        paperAgrees(report);
    }

    @Provide
    Arbitrary<VerdictReport> leftToRight() {
        return HostileReports.leftToRight();
    }

    @Provide
    Arbitrary<VerdictReport> hostile() {
        return HostileReports.any();
    }

    private static void pageAndTableAgree(VerdictReport report) {
        Facts facts = Facts.of(report);

        assertThat(Facts.fromHtml(HTML.print(report, SampleReports.PRINTED_AT))).isEqualTo(facts);
        assertThat(Facts.fromCsv(CSV.print(report, SampleReports.PRINTED_AT))).isEqualTo(facts.withEvidenceInOneCell());
    }

    private static void paperAgrees(VerdictReport report) {
        Facts facts = Facts.of(report);

        PaperFacts paper = PaperFacts.of(PDF.print(report, SampleReports.PRINTED_AT));

        assertThat(paper.everything())
                .contains(facts.ofTheReport().subList(0, 5).stream()
                        .map(PrintsAgreeTest::onPaper)
                        .toList());
        isReadIn(paper.middle(), facts.entries().stream().flatMap(entry -> wordsOf(entry).stream()));
        isReadIn(paper.verdicts(), facts.entries().stream().map(entry -> entry.get(1)));
        isReadIn(
                paper.everything(),
                Stream.concat(facts.setAside().stream(), facts.unchecked().stream())
                        .flatMap(List::stream));
    }

    /** Whether the facts stand there one after the other. */
    private static void isReadIn(String paper, Stream<String> facts) {
        int place = 0;
        for (String fact : facts.map(PrintsAgreeTest::onPaper).toList()) {
            int found = paper.indexOf(fact, place);
            assertThat(found).as("“%s” in%n%s", fact, paper.substring(place)).isNotNegative();
            place = found + fact.length();
        }
    }

    /** Wording, speaker, quote, rationale, sources, and who decided, in the order of the page. */
    private static List<String> wordsOf(List<String> entry) {
        List<String> words = new ArrayList<>(entry.subList(2, 7));
        words.addAll(entry.subList(8, entry.size()));
        words.add(entry.get(7));
        return words;
    }

    private static String onPaper(String fact) {
        return PaperFacts.squeeze(FONTS.spellOut(fact));
    }
}
