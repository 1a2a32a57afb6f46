package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "'NATO in Tokyo: an office?', nato-in-tokyo-an-office-report-v1-2026-11-23.pdf",
        "../../etc/passwd, etc-passwd-report-v1-2026-11-23.pdf",
        "'a\"b\\c\r\nX: y', a-b-c-x-y-report-v1-2026-11-23.pdf",
        "東京の事務所, 東京の事務所-report-v1-2026-11-23.pdf",
        "Über Größe, über-größe-report-v1-2026-11-23.pdf",
        "\u202Efdp.exe, fdp-exe-report-v1-2026-11-23.pdf",
        "'?!', report-v1-2026-11-23.pdf",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-report-v1-2026-11-23.pdf"
    })
    void isMadeOfTheTitlesWordsAndNothingElse(String title, String name) {
        VerdictReport report = SampleReports.report(title, List.of(), List.of(), List.of());

        assertThat(FileName.of(report, LocalDate.of(2026, 11, 23), ReportFormat.PDF))
                .isEqualTo(name);
    }
}
