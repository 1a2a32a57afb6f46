package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.Hearing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A report says who was asked for a reply, and what they answered. */
class RepliesInReportTest {

    private static final Instant ASKED = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void thePageTellsTheAnswerInTheirOwnWords() {
        var page = Jsoup.parse(print(new HtmlPrinter(), new Hearing("NATO", ASKED, "We <b>never</b> said so.")));

        assertThat(page.select(".reply").eachText())
                .containsExactly("NATO, asked on 20 November 2026: “We <b>never</b> said so.”");
    }

    @Test
    void thePageTellsThatNobodyReplied() {
        var page = Jsoup.parse(print(new HtmlPrinter(), new Hearing("NATO", ASKED, "")));

        assertThat(page.select(".reply").eachText())
                .containsExactly("NATO was asked on 20 November 2026 and has not replied.");
    }

    @Test
    void theTableHasThemInAColumnOfTheirOwn() {
        String table = print(new CsvPrinter(), new Hearing("NATO", ASKED, "We never said so."));

        assertThat(table).endsWith(",\"NATO, asked on 20 November 2026: “We never said so.”\"\r\n");
    }

    @Test
    void whatIsKeptGivesThemBack() {
        VerdictReport report = reportWith(new Hearing("NATO", ASKED, "We never said so."));

        assertThat(CanonicalForm.read(CanonicalForm.write(report))).isEqualTo(report);
    }

    @Test
    void aReportWithoutAnyIsKeptInTheSameWordsAsBeforeThereWereReplies() {
        assertThat(CanonicalForm.write(SampleReports.nato())).doesNotContain("replies");
    }

    private static String print(ReportPrinter printer, Hearing reply) {
        return new String(printer.print(reportWith(reply), SampleReports.PRINTED_AT), StandardCharsets.UTF_8);
    }

    private static VerdictReport reportWith(Hearing reply) {
        Entry entry = SampleReports.nato().entries().getFirst();
        var heard = new Entry(
                entry.number(),
                entry.wording(),
                entry.speaker(),
                entry.quote(),
                entry.standing(),
                entry.verdict(),
                entry.rationale(),
                entry.evidence(),
                entry.decidedAt(),
                entry.decidedBy(),
                entry.changed(),
                List.of(reply));
        return SampleReports.report("NATO in Tokyo", List.of(heard), List.of(), List.of());
    }
}
