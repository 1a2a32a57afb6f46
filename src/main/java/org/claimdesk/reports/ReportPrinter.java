package org.claimdesk.reports;

import java.time.Instant;

/** Prints a report in one format. Whatever the format, it says all that the report says, and nothing else. */
interface ReportPrinter {

    ReportFormat format();

    /** The whole file. The same report and moment give the same words, though not the same bytes. */
    byte[] print(VerdictReport report, Instant printedAt);
}
