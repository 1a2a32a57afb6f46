package org.claimdesk.reports;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names files after their article, so that every system can keep them: letters, digits and hyphens, in any script, never a path. */
final class FileName {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private FileName() {}

    /** {@code nato-in-tokyo-report-v1-2026-11-23.pdf}. */
    static String of(VerdictReport report, LocalDate printedOn, ReportFormat format) {
        String words = NOT_FOR_NAMES
                .matcher(Characters.printable(report.source().title()).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String title = shortened(words);
        return (title.isEmpty() ? "" : title + "-") + "report-v"
                + report.source().version() + "-" + DateTimeFormatter.ISO_LOCAL_DATE.format(printedOn) + "."
                + format.extension();
    }

    private static String shortened(String words) {
        int letters = words.codePointCount(0, words.length());
        String cut = letters <= LONGEST_TITLE ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
        return cut.replaceAll("^-|-$", "");
    }
}
