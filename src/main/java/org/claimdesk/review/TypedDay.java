package org.claimdesk.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimdesk.shared.Refused;

/**
 * Reads a day as people type or paste it: {@code 2023-05-10}, {@code 10 May 2023}, {@code May 10, 2023}, {@code 10.5.2023},
 * {@code 10. Mai 2023}.
 */
final class TypedDay {

    private static final List<DateTimeFormatter> SPELLINGS = Stream.concat(
                    Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d.M.uuuu")
                            .map(pattern -> spelling(pattern, Locale.ENGLISH)),
                    Stream.of("d. MMM uuuu", "d. MMMM uuuu").map(pattern -> spelling(pattern, Locale.GERMAN)))
            .toList();

    private TypedDay() {}

    /** @throws Refused with this key if there is no such day */
    static LocalDate read(String typed, String refusal) {
        String day = typed.strip();
        for (DateTimeFormatter spelling : SPELLINGS) {
            try {
                LocalDate read = LocalDate.parse(day, spelling);
                if (read.getYear() >= 1000 && read.getYear() <= 9999) {
                    return read;
                }
            } catch (DateTimeException otherwiseSpelt) {
                // The next spelling may fit.
            }
        }
        throw new Refused(refusal, day);
    }

    private static DateTimeFormatter spelling(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
