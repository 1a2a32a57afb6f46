package org.claimdesk.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.claimdesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    /** The word between stars is the one asked about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The *plans* were old.                          | NOUN
                    She *plans* to leave.                          | VERB
                    Roe *claims* she was ill.                      | VERB
                    The *rescued* members thanked them.            | ADJECTIVE
                    The first boat *rescued* on Friday was sold.   | PARTICIPLE
                    On Friday, fishermen *rescued* 200 people.     | PAST
                    It was often *used* in May.                    | PARTICIPLE
                    *Started* in 1990, the fair goes on.           | PARTICIPLE
                    It fell *by* 5 percent.                        | PREPOSITION
                    He said *that* talks had failed.               | COMPLEMENTIZER
                    A plan *that* failed cost millions.            | RELATIVE
                    Japan*'s* minister left.                       | POSSESSIVE
                    It*'s* time to go.                             | BE
                    They want *to* leave.                          | TO
                    They went *to* the harbour.                    | PREPOSITION
                    They saved *over* 700 people.                  | DETERMINER
                    He lives in *New* York.                        | NAME
                    On *May* 4 he left.                            | NAME
                    A *14-year-old* boy left.                      | ADJECTIVE
                    Names would be *engraved* on it.               | PARTICIPLE
                    Each of the teams *uses* a car.                | VERB
                    Imports of oil *rose* by 5 percent.            | PAST
                    """)
    void tellsAWordsPartByItsNeighbours(String marked, Tag expected) {
        int from = marked.indexOf('*');
        String text = marked.replace("*", "").strip();

        TaggedSentence words = TaggedSentence.of(text, new Span(0, text.length()), Set.of());

        assertThat(tagAt(words, from)).isEqualTo(expected);
    }

    private static Tag tagAt(TaggedSentence words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).span().contains(offset)) {
                return words.tag(i);
            }
        }
        throw new AssertionError("no word at " + offset);
    }
}
