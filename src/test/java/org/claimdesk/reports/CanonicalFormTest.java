package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    /** A desk that verifies a report of years ago depends on every character of this. */
    @Test
    void isOneLineOfJsonWithSortedMembersAndNothingThatNeedNotBe() {
        VerdictReport report = SampleReports.report(
                "A/B “C”\u0001\n", List.of(), List.of(), List.of(new Unchecked(1, "Über 31", null, ClaimStatus.OPEN)));

        String text = CanonicalForm.write(report);

        assertThat(text)
                .startsWith(
                        "{\"checkedBy\":[],\"decidedBy\":[],\"desk\":\"Nordic Fact Desk\",\"entries\":[],\"language\":\"en\",\"method\":\"")
                .contains(
                        "\"publishedAt\":null,\"scale\":[{\"code\":\"TRUE\",\"icon\":\"check\",\"label\":\"True\",\"step\":5,\"tone\":\"TRUE\"},")
                .contains("\"sentences\":{\"decided\":20,\"inReview\":3,\"open\":5,\"setAside\":5,\"uncovered\":0}")
                .contains("\"publishedOn\":\"2023-05-10\",\"textHash\"")
                .contains("\"title\":\"A/B “C”\\u0001\\n\",\"version\":1,\"versionOf\":\"2026-11-23T09:00:00Z\"}")
                .endsWith(
                        "\"unchecked\":[{\"number\":1,\"speaker\":null,\"status\":\"OPEN\",\"wording\":\"Über 31\"}]}");
    }

    @Test
    void givesBackTheReportThatWasWritten() {
        VerdictReport report = SampleReports.nato();

        assertThat(CanonicalForm.read(CanonicalForm.write(report))).isEqualTo(report);
    }

    @Test
    void aReportFromBeforeReportsHadALanguageIsInEnglish() {
        String text = CanonicalForm.write(SampleReports.in("de", SampleReports.nato()));

        VerdictReport read = CanonicalForm.read(text.replace("\"language\":\"de\",", ""));

        assertThat(read).isEqualTo(SampleReports.nato());
    }

    @Test
    void theChecksumTellsTwoReportsApart() {
        assertThat(SampleReports.nato().checksum())
                .matches("[0-9a-f]{64}")
                .isEqualTo(SampleReports.nato().checksum())
                .isNotEqualTo(SampleReports.nothingDecided().checksum());
    }
}
