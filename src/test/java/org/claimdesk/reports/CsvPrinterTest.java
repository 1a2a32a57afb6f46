package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvPrinterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/reports/nato.csv");

    /** Whoever reads these files with a program relies on every byte; a change here is a change for them. */
    @Test
    void theTableStaysAsItIs() throws IOException {
        byte[] table = new CsvPrinter().print(SampleReports.nato(), SampleReports.PRINTED_AT);

        assertThat(new String(table, StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aReportWithoutClaimsHasOnlyItsColumns() {
        VerdictReport nothing = SampleReports.report("A title", List.of(), List.of(), List.of());

        String table = new String(new CsvPrinter().print(nothing, SampleReports.PRINTED_AT), StandardCharsets.UTF_8);

        assertThat(table)
                .startsWith("\uFEFF\"claim\",\"state\",")
                .endsWith("\"replies\"\r\n")
                .hasLineCount(1);
    }
}
