package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key that the code names has a text, every text is named by the code, and every language says everything. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** A whole key, or the first part of one that ends with a dot and is completed with a name. */
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"");

    private final Properties texts = read(BUNDLES.resolve("translations.properties"));

    @Test
    void everyKeyThatTheCodeNamesHasAText() throws IOException {
        Set<String> areas = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));

        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean ours = areas.contains(literal.substring(0, literal.indexOf('.')));
            boolean wholeKey = !literal.endsWith(".");
            if (ours && wholeKey && looksLikeAKey(literal) && !texts.containsKey(literal) && !isAPrefix(literal)) {
                missing.add(literal);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsNamedByTheCode() throws IOException {
        Set<String> literals = literals();

        Set<String> unused = new TreeSet<>();
        for (String key : texts.stringPropertyNames()) {
            boolean named = literals.contains(key)
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
            if (!named) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysEverything(Path bundle) {
        Properties language = read(bundle);

        assertThat(new TreeSet<>(language.stringPropertyNames())).isEqualTo(new TreeSet<>(texts.stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageFillsInTheSamePlaceholders(Path bundle) {
        Properties language = read(bundle);

        for (String key : language.stringPropertyNames()) {
            assertThat(placeholders(language.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(texts.getProperty(key, "")));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsAWellFormedPattern(Path bundle) {
        Properties language = read(bundle);

        for (String key : language.stringPropertyNames()) {
            String text = language.getProperty(key);

            assertThat(text).as(key).isNotBlank();
            if (text.contains("{")) {
                new MessageFormat(text);
                assertThat(text)
                        .as(key + " has a lone apostrophe beside a placeholder")
                        .doesNotContainPattern("(?<!')'(?!')");
            }
        }
    }

    static List<Path> languages() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.sorted().toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean looksLikeAKey(String literal) {
        return !literal.contains("_") || literal.matches(".*\\.[A-Z_]+$");
    }

    private boolean isAPrefix(String literal) {
        return texts.stringPropertyNames().stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> javaFiles =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            for (Path source : javaFiles) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    found.add(literal.group(1));
                }
            }
        }
        return found;
    }

    private static Properties read(Path bundle) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return properties;
    }
}
