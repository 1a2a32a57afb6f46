package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however strange. */
class ClaimEngineInvariantsTest {

    private final ClaimEngine engine = new ClaimEngine();

    @Property(tries = 300)
    void takesAnyCharactersAndAnswersWithSpansInside(@ForAll char[] chars) {
        checkSpans(new String(chars));
    }

    @Property(tries = 400)
    void quotesTheArticleExactly(@ForAll("prose") String text) {
        checkSpans(text);
    }

    @Property(tries = 300)
    void sentencesAndTheBlanksBetweenThemAreTheWholeText(@ForAll("prose") String text) {
        int at = 0;
        for (Sentence sentence : engine.sentences(text)) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(isBlank(text.substring(at, sentence.span().start()))).isTrue();
            at = sentence.span().end();
        }
        assertThat(isBlank(text.substring(at))).isTrue();
    }

    @Property(tries = 200)
    void lineEndsOfEitherKindGiveTheSameClaims(@ForAll("prose") String text) {
        String unix = text.replace("\r", "");

        assertThat(wordings(unix.replace("\n", "\r\n"))).isEqualTo(wordings(unix));
    }

    @Property(tries = 200)
    void aParagraphInFrontMovesTheAnchorsOnly(@ForAll("prose") String text) {
        String front = "It rained here.\n";

        var alone = engine.split(text, null, Progress.NONE);
        var moved = engine.split(front + text, null, Progress.NONE).stream()
                .filter(claim -> claim.spans().getLast().end() > front.length())
                .toList();

        assertThat(moved)
                .extracting(ProposedClaim::wording)
                .containsExactlyElementsOf(
                        alone.stream().map(ProposedClaim::wording).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai", "en-US"})
    void answersAlikeInEveryLocaleAndTimeZone(String tag) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String text = "IN ISTANBUL, Jane Roe, a lawyer, said 31 ships left in May. It was the first time.";
        var expected = engine.split(text, null, Progress.NONE);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(new ClaimEngine().split(text, null, Progress.NONE)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void stopsWhenTold() {
        Progress stop = new Progress() {
            @Override
            public void at(int done, int total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> engine.split("NATO has 31 members.", null, stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void tellsHowFarItIs() {
        var heard = new java.util.ArrayList<Integer>();

        engine.split("One ship left. Two ships came.", null, (done, total) -> heard.add(done * 100 / total));

        assertThat(heard).isSorted().endsWith(100).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                "\"a\",",
                "a, ",
                ". ",
                ".",
                "At 5 a.m. ",
                "and said ",
                "“",
                "He said it. ",
                "1. a ",
                "a\n"
            })
    void costGrowsWithTheLengthOnly(String shape) {
        int shortLength = 20_000;
        work(shape, shortLength);

        long once = Math.max(work(shape, shortLength), 20_000_000L);
        long eightfold = work(shape, 8 * shortLength);

        // Eight times the text may cost eight times as much; a quadratic engine needs sixty-four times as much.
        assertThat(eightfold).isLessThan(32 * once);
    }

    private long work(String shape, int length) {
        String text = shape.repeat(length / shape.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        engine.split(text, null, Progress.NONE);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private void checkSpans(String text) {
        for (ProposedClaim claim : engine.split(text, null, Progress.NONE)) {
            assertThat(claim.spans()).isNotEmpty();
            assertThat(claim.wording()).isNotBlank();
            assertThat(claim.checkWorthiness()).isBetween(0.0, 1.0);
            int at = 0;
            for (Span span : claim.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(at);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                assertThat(splitsAPair(text, span.start())).isFalse();
                assertThat(splitsAPair(text, span.end())).isFalse();
                at = span.end();
            }
        }
    }

    private static boolean splitsAPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> org.claimdesk.text.sentences.Lines.isBlank((char) c));
    }

    private List<String> wordings(String text) {
        return engine.split(text, null, Progress.NONE).stream()
                .map(ProposedClaim::wording)
                .toList();
    }

    /** Sentences of many shapes put together at random. */
    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "NATO",
                        " has ",
                        "31 members",
                        ", ",
                        ". ",
                        "The alliance",
                        " said ",
                        "that ",
                        "“",
                        "”",
                        "\"",
                        "Jane Roe",
                        " and ",
                        "which ",
                        "was ",
                        "closed",
                        " in May",
                        "\n",
                        "\r\n",
                        "he ",
                        "first",
                        "(",
                        ")",
                        "’s ",
                        "included ",
                        "Georgia",
                        "😀",
                        "\uD83D",
                        "of ",
                        "after ",
                        "if ",
                        "not only ",
                        "but also ",
                        "to leave",
                        "rescued ",
                        "all ",
                        "15 meter high ",
                        "tower",
                        ", head of ",
                        "—",
                        "?",
                        "the ",
                        "according to ",
                        "U.S. ",
                        " ",
                        "; ",
                        "told ",
                        "they ",
                        "her ",
                        "\u0000",
                        "\u202E")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }
}
