package org.claimdesk.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Anna B. Roe met Gen. Smith on St. James St. near Mt. Rose.",
                "The firm Roe, Smith & Co. has offices in Rome.",
                "See p. 12 and No. 7 of Vol. 3 from Jan. 4.",
                "The U.S. Senate voted at 5 p.m. on Monday.",
                "At 7 a.m. Mr. Roe left.",
                "It costs $4.50 or 3.5 percent more.",
                "Write to jane.roe@example.org or see www.example.org/a.b for more.",
                "She said, \"We are late.\" and left.",
                "\"Who is there?\" she asked.",
                "He works (he began in 2001. It was May.) for the city.",
                "Yahoo! is a company.",
                "I was not ... well, not quite . . . ready.",
                "The report [...] names nobody.",
                "Prices rose 3 vs. 2 percent.",
                "They sell apples, pears, etc. in the shop.",
            })
    void keepsOneSentenceTogether(String sentence) {
        assertThat(cut(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He lives in the U.S. | They live in Rome.
                    She left at 6 P.M. | Mr. Roe stayed.
                    He owns Smith & Co. | It is old.
                    It works!! | Does it?
                    "It is over." | She sat down.
                    He spoke of the ‘North Area.’ | It is not large.
                    We are a team, you and I. | Did you know?
                    He never meant it.... | She left.
                    (It was May.) | Then it rained.
                    They sell fruit, etc. | However, nobody buys it.
                    """)
    void cutsBetweenTwoSentences(String first, String second) {
        assertThat(cut(first + " " + second)).containsExactly(first, second);
    }

    @Test
    void cutsAListIntoItsItems() {
        assertThat(cut("1.) Bread 2.) Milk")).containsExactly("1.) Bread", "2.) Milk");
        assertThat(cut("a. Bread b. Milk c. Tea")).containsExactly("a. Bread", "b. Milk", "c. Tea");
        assertThat(cut("• 9. Bread • 10. Milk")).containsExactly("• 9. Bread", "• 10. Milk");
    }

    @Test
    void endsASentenceWithItsLine() {
        assertThat(cut("Harbour closed\r\nThe harbour was closed on Monday.\n\n  It stays closed. "))
                .containsExactly("Harbour closed", "The harbour was closed on Monday.", "It stays closed.");
    }

    @Test
    void knowsHeadlinesDatelinesAndCaptions() {
        var text =
                "Harbour closed for good\nMonday, May 4, 2026\nThe harbour was closed.\nThe harbour. Image: J. Roe.\nIt stays closed.";

        assertThat(Sentences.of(text))
                .extracting(Sentence::heading)
                .containsExactly(true, true, false, true, true, false);
    }

    @Test
    void takesALineWithoutAStopForProseWhenNothingFollowsIt() {
        assertThat(Sentences.of("The harbour was closed"))
                .extracting(Sentence::heading)
                .containsExactly(false);
    }

    @Test
    void isEmptyForNothing() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\u00A0\u200B\r\n")).isEmpty();
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }
}
