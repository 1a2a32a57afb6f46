package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationaleTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("a", Set.of("href", "rel", "target")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*soft* and **strong** | <p><em>soft</em> and <strong>strong</strong></p>",
                "`31` members | <p><code>31</code> members</p>",
                "## A heading | <p><strong>A heading</strong></p>",
                "![a map](https://example.org/a.png) shows | <p>a map shows</p>",
                "1 < 2 & 3 | <p>1 &lt; 2 &amp; 3</p>",
                "a <b>bold</b> word | <p>a &lt;b&gt;bold&lt;/b&gt; word</p>"
            })
    void markdownBecomesMarkup(String markdown, String html) {
        assertThat(new Rationale(markdown).toHtml()).isEqualTo(html);
    }

    @Test
    void aLinkToTheWebKeepsItsAddressAndGivesNothingAway() {
        assertThat(new Rationale("[NATO](https://nato.int/a?b=c&d)").toHtml())
                .isEqualTo("<p><a href=\"https://nato.int/a?b=c&amp;d\" rel=\"noopener nofollow\" target=\"_blank\">"
                        + "NATO</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](data:text/html,x)",
                "[x](mailto:a@b.c)",
                "[x](/relative)",
                "[x](//host/x)",
                "<javascript:alert(1)>"
            })
    void aLinkToAnywhereElseLosesItsAddress(String markdown) {
        assertThat(new Rationale(markdown).toHtml()).doesNotContain("href");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noPayloadComesThrough(String payload) {
        assertSafe(new Rationale(payload).toHtml());
        assertSafe(new Rationale("Before *it*\n\n" + payload + "\n\nafter").toHtml());
        assertSafe(new Rationale("[" + payload + "](" + payload + ")").toHtml());
        assertSafe(new Rationale("![" + payload + "](<" + payload + "> \"" + payload + "\")").toHtml());
        assertSafe(new Rationale("```" + payload + "\n" + payload + "\n```").toHtml());
    }

    @Test
    void thereAreEnoughPayloads() {
        assertThat(payloads()).hasSizeGreaterThan(100);
    }

    @Property(tries = 2000)
    void onlyTheAllowedElementsAndAttributesEverComeOut(@ForAll("markdown") String markdown) {
        assertSafe(new Rationale(markdown).toHtml());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a ", "**a", "[", "![", "(", "<", "`", "1. ", "&", "> - ", "_a*b"})
    void nestingWithoutEndIsShownAndEndsInTime(String piece) {
        String markdown = piece.repeat(20_000 / piece.length());

        assertSafe(new Rationale(markdown).toHtml());
        assertThat(new Rationale(markdown).toPlainText()).isNotNull();
    }

    @Test
    void plainTextKeepsTheWordsAndTheAddresses() {
        assertThat(new Rationale("# Why\n\n*NATO* has [no office](https://nato.int) in Asia.").toPlainText())
                .contains("Why")
                .contains("NATO has")
                .contains("no office")
                .contains("https://nato.int")
                .doesNotContain("*");
    }

    @Test
    void brokenCharactersAreReplacedOneForOne() {
        assertThat(new Rationale("a\0b\udc00").markdown()).isEqualTo("a\ufffdb\ufffd");
    }

    static List<String> payloads() {
        try (var file = Objects.requireNonNull(RationaleTest.class.getResourceAsStream("script-injections.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.translateEscapes())
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Provide
    static Arbitrary<String> markdown() {
        Arbitrary<String> pieces = Arbitraries.of(Stream.concat(
                        payloads().stream(),
                        Stream.of(
                                "<",
                                ">",
                                "\"",
                                "'",
                                "(",
                                ")",
                                "[",
                                "]",
                                "![",
                                "](",
                                "*",
                                "**",
                                "_",
                                "`",
                                "```",
                                "\n",
                                "\n\n",
                                "> ",
                                "- ",
                                "1. ",
                                "#",
                                "&",
                                "&lt;",
                                "\\",
                                "javascript:",
                                "https://",
                                "a",
                                " ",
                                "\t",
                                "<!--",
                                "-->",
                                "<![CDATA[",
                                "]]>",
                                "\u202e",
                                "\0"))
                .toList());
        return pieces.list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    private static void assertSafe(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (element.normalName().equals("body")) {
                continue;
            }
            assertThat(ALLOWED).as(html).containsKey(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ALLOWED.get(element.normalName())).as(html).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?is)https?:.*");
                assertThat(element.attr("rel")).isEqualTo("noopener nofollow");
            }
        }
    }
}
