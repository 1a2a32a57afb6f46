package org.claimdesk.text.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.claimdesk.text.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every family of rules makes more claims of some sentence than there are without it. */
class FamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELATIVE_CLAUSES | The bridge, which was built in May, was closed in June.
            ADVERBIAL_CLAUSES | The bridge was closed, although it was new.
            JOINED_CLAUSES | Police arrested and questioned the student.
            SEVERAL_SUBJECTS | Malaysia and Indonesia have closed a port.
            PAIRS | The mayor wanted to meet with his son and express her support.
            LISTS | The firm has offices in Oslo, Rome and Vienna.
            PARTICIPLES | Founded in 1990, the firm employs nine people.
            APPOSITIONS | Jane Roe, head of the office, spoke on Monday.
            TITLES | US President Jane Roe left on Monday.
            FIGURES | NATO requires unanimity and there is no way that all 31 members agree.
            """)
    void addsClaims(Family family, String sentence) {
        EnumSet<Family> others = EnumSet.complementOf(EnumSet.of(family));

        assertThat(claims(sentence, EnumSet.allOf(Family.class))).isGreaterThan(claims(sentence, others));
    }

    private static int claims(String text, EnumSet<Family> families) {
        return new Splitter(text, false, null, Progress.NONE, families).claims().size();
    }
}
