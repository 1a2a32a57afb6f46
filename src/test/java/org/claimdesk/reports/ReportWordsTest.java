package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A report says the same in every language that the desk can print it in. */
class ReportWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/claimdesk/reports");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @Test
    void everyLanguageSaysEverything() throws IOException {
        Properties english = read("words.properties");
        Properties german = read("words_de.properties");

        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            new MessageFormat(german.getProperty(key));
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void aPageSpeaksTheReportsLanguage() {
        VerdictReport report = SampleReports.in("de", SampleReports.nato());

        String page = new String(new HtmlPrinter().print(report, SampleReports.PRINTED_AT), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<html lang=\"de\"", "Prüfbericht · 23. November 2026", "Geprüfte Behauptungen")
                .doesNotContain("Claims checked", "Verdict report");
    }

    @Test
    void aDayIsWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2023, 5, 10);

        assertThat(new ReportWords("en", "UTC").day(day)).isEqualTo("10 May 2023");
        assertThat(new ReportWords("de", "UTC").day(day)).isEqualTo("10. Mai 2023");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            words.load(reader);
        }
        return words;
    }
}
