package org.claimdesk.text.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each fault of the parser that is mended, with the subject and verbs of its clauses. */
class MendingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said his team had “switched off” after the break. | He:said, his team:had “switched
            Larkfield, which cares for children, has since required two signatures. | Larkfield:cares, Larkfield:has since required
            The twins protested after her husband, Jan Roe, lost his job. | The twins:protested, Jan Roe:lost
            She denied that Marsh had intended harm, and asked for more time. | She:denied, Marsh:had intended, She:asked
            They met in Oslo in May — and tomorrow they travel to Rome. | They:met, they:travel
            She paid bills into accounts she controlled for six years. | She:paid, she:controlled
            A recent poll found only a quarter of voters favoured the new flag. | A recent poll:found, only a quarter of voters:favoured
            Fares will not change: a ride will cost two pounds. | Fares:will not change, a ride:will cost
            It follows a trial last spring, which carried 31 people. | It:follows, a trial last spring:carried
            On days with a walk, average glucose was low. | average glucose:was
            They lead a survey of the dam, whose owners have let nobody near it. | They:lead, whose owners:have let
            It is a firm of eleven people that works in Oslo. | It:is, a firm of eleven people:works
            Tarrant & Howe was sold. | Tarrant & Howe:was sold
            What people ate was not recorded. | people:ate, What people ate:was not recorded
            The Eastern Bank, which lent Orsk $640 million, called for restraint. | The Eastern Bank:lent, The Eastern Bank:called
            Pump maker Halden raised its forecast. | Pump maker Halden:raised
            He brought a clock he had made to school. | He:brought, he:had made
            """)
    void findsTheSubjectsThatThereAre(String text, String clauses) {
        ParsedSentence parsed = ParsedSentence.parse(text, new Sentence(new Span(0, text.length()), false), Set.of());

        assertThat(parsed.clauses())
                .extracting(clause -> parsed.words().text(clause.subjectFrom(), clause.subjectTo())
                        + ":"
                        + parsed.words()
                                .text(clause.verbs().from(), clause.verbs().to()))
                .containsExactly(clauses.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LONDON (AP) — The bridge was closed. | The bridge
            BELSK, Sept 9 (Meridian News) – The bridge was closed. | The bridge
            OSLO, April 24 (Nordwire) - The bridge was closed. | The bridge
            Thursday, May 7, 2015 On Tuesday, the government left Oslo. | the government
            """)
    void leavesADatelineOut(String text, String subject) {
        ParsedSentence parsed = ParsedSentence.parse(text, new Sentence(new Span(0, text.length()), false), Set.of());

        assertThat(parsed.mainClause())
                .extracting(clause -> parsed.words().text(clause.subjectFrom(), clause.subjectTo()))
                .isEqualTo(subject);
    }
}
