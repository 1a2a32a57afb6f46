package org.claimdesk.text.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.words.TaggedSentence;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void joinedClausesHaveTheirOwnSubjects() {
        assertThat(clauses("Fishermen noticed the people and a warship was sent."))
                .containsExactly("MAIN Fishermen|noticed", "JOINED a warship|was sent");
    }

    @Test
    void aSecondVerbSharesTheSubject() {
        assertThat(clauses("Police arrested and questioned the student."))
                .containsExactly("MAIN Police|arrested", "SHARED Police|questioned");
    }

    @Test
    void aRelativeClauseTellsMoreOfTheNounInFront() {
        assertThat(clauses("He spoke of Russia's invasion of Ukraine, which has made the world unstable."))
                .containsExactly("MAIN He|spoke", "RELATIVE Russia's invasion of Ukraine|has made");
    }

    @Test
    void theMainVerbGoesOnBehindARelativeClause() {
        assertThat(clauses("The man, who was hurt, said nothing."))
                .containsExactly("RELATIVE The man|was hurt", "MAIN The man|said");
    }

    @Test
    void aClauseOfTimeHangsOnTheMainOne() {
        assertThat(clauses("After news was reported, Roe received support."))
                .containsExactly("ADVERBIAL news|was reported", "MAIN Roe|received");
    }

    @Test
    void whatIsSaidNeedsNoThat() {
        assertThat(clauses("Roe said fishermen noticed them."))
                .containsExactly("MAIN Roe|said", "COMPLEMENT fishermen|noticed");
    }

    @Test
    void theSubjectStandsInFrontOfWhatIsPutBetween() {
        assertThat(clauses("Jane Roe, head of the office, said nothing.")).containsExactly("MAIN Jane Roe|said");
        assertThat(clauses("Co-founder of Google, Jane Roe, met them.")).containsExactly("MAIN Jane Roe|met");
    }

    @Test
    void aLongSubjectIsTakenWhole() {
        assertThat(clauses("News of the response to a boy's clock in Texas last week has spread."))
                .containsExactly("MAIN News of the response to a boy's clock in Texas|has spread");
    }

    @Test
    void anUnmarkedRelativeClauseBeginsWithItsSubject() {
        assertThat(clauses("He brought a clock he had made to school."))
                .containsExactly("MAIN He|brought", "RELATIVE he|had made");
    }

    private static List<String> clauses(String text) {
        ParsedSentence parsed = ParsedSentence.parse(text, new Sentence(new Span(0, text.length()), false), Set.of());
        TaggedSentence words = parsed.words();
        return parsed.clauses().stream()
                .map(clause -> clause.link() + " " + words.text(clause.subjectFrom(), clause.subjectTo()) + "|"
                        + words.text(clause.verbs().from(), clause.verbs().to()))
                .toList();
    }
}
