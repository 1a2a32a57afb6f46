package org.claimdesk.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.claimdesk.shared.Refused;

/** What holds for anything that anybody might paste. */
class IntakePropertyTest {

    @Property(tries = 1_000)
    void whatIsReadCanBeKeptAsUtf8(@ForAll("anything") String raw) {
        String source = Intake.read(raw).source();

        assertThat(new String(source.getBytes(UTF_8), UTF_8)).isEqualTo(source);
        assertThat(source).doesNotContain("\0");
    }

    @Property(tries = 1_000)
    void nothingMovesButTheEndsOfLines(@ForAll("anything") String raw) {
        String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;

        assertThat(Intake.read(raw).source())
                .hasSize(unmarked.replace("\r\n", "\n").length());
    }

    @Property(tries = 1_000)
    void keptAndDroppedLinesTogetherAreTheSource(@ForAll("anything") String raw, @ForAll Set<Integer> numbers) {
        String source = Intake.read(raw).source();

        IntakeText text = IntakeText.of(source, numbers);

        assertThat(text.source()).isEqualTo(source);
        assertThat(text.lines().stream().map(IntakeLine::text).collect(Collectors.joining("\n")))
                .isEqualTo(source);
        assertThat(text.dropped()).allSatisfy(line -> assertThat(line.text())
                .isEqualTo(text.lines().get(line.position()).text()));
        assertThat(IntakeText.of(source, text.droppedNumbers())).isEqualTo(text);
    }

    @Property(tries = 1_000)
    void readingAgainWhatWasKeptChangesNothing(@ForAll("anything") String raw) {
        String kept = Intake.read(raw).kept();

        assertThat(IntakeText.of(kept, List.of()).kept()).isEqualTo(kept);
    }

    @Property(tries = 1_000)
    void anyBytesAreATextOrRefused(@ForAll byte[] file) {
        try {
            assertThat(Intake.textOf(file)).doesNotContain("\r", "\0");
        } catch (Refused no) {
            assertThat(no.key()).isEqualTo("article.refused.no-text-file");
        }
    }

    @Property(tries = 1_000)
    void noMarkupComesOutOfAPage(@ForAll("markup") String html) {
        assertThat(Intake.textOfPage(html)).doesNotContain("<b", "<script", "alert");
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.chars().ascii()),
                Tuple.of(2, Arbitraries.of('\n', '\r', '\u2028', '\0', '\uFEFF', '\u200B', '\u05D0')),
                Tuple.of(1, Arbitraries.chars().range('\uD800', '\uDFFF')),
                Tuple.of(1, Arbitraries.chars().all()));
        Arbitrary<String> words = characters.list().ofMaxSize(80).map(list -> list.stream()
                .map(String::valueOf)
                .collect(Collectors.joining()));
        Arbitrary<String> lines =
                Arbitraries.of("[ad_1]", "Source link", "Share this article", "", "NATO has 31 members.");
        return Arbitraries.oneOf(words, lines).list().ofMaxSize(8).map(list -> String.join("\n", list));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<b>",
                        "</b>",
                        "<p>",
                        "<script>alert(1)</script>",
                        "<br/>",
                        "text",
                        " ",
                        "<td>",
                        "<!-- alert -->",
                        "<style>alert</style>",
                        "<p hidden>alert</p>")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }
}
