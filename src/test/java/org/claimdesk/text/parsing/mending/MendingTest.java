package org.claimdesk.text.parsing.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.ParsedSentence;
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
            Parliament passed a law that raises taxes, closes the pool and bans smoking. | Parliament:passed, a law:raises, a law:closes, a law:bans
            The council voted to adopt a $187.4 million budget that raises taxes by 3.8%, closes the Linden Park pool and leaves 14 jobs unfilled. | The council:voted, a $187.4 million budget:raises, a $187.4 million budget:closes, a $187.4 million budget:leaves
            People who smoke die earlier. | People:smoke, People who smoke:die
            Health insurance will cost 11% more next year, Roe said, and state aid, which made up 22% of revenue, has shrunk to 13%. | Health insurance:will cost, Roe:said, state aid:made, state aid:has shrunk
            Children at schools where the road outside is closed to cars had fewer asthma attacks. | the road outside:is closed, Children at schools where the road outside is closed to cars:had
            The owner, Miriam Castell, whose grandfather opened the shop in 1949, said it was the third break-in in two years. | whose grandfather:opened, Miriam Castell:said, it:was
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
