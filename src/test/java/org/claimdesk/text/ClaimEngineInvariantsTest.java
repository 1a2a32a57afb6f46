package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however strange. */
class ClaimEngineInvariantsTest {

    private final ClaimEngine engine = new ClaimEngine();

    @Property
    void holdForAnyCharacters(@ForAll @Size(max = 200) char[] chars) {
        Invariants.hold(engine, new String(chars));
    }

    @Property
    void holdForEverySentence(@ForAll("prose") String text) {
        Invariants.hold(engine, text);
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
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
