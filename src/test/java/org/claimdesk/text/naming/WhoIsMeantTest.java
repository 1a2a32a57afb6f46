package org.claimdesk.text.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claims;
import static org.claimdesk.text.EngineAnswers.wordings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is a text and a claim it gives, with the names in place of what points at them, or left where two could be meant. */
class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Lund spoke first. He wore a blue coat.                          | Peter Lund wore a blue coat.
            Ann Hill said it rained. Ann Hill left. The owner, Mary Castell, whose father built the shop, said her rent had doubled. | Mary Castell's rent had doubled.
            Peter Lund spoke. Ann Hill sat beside him.                            | Ann Hill sat beside Peter Lund.
            In her letter, Ann Hill wrote that the port was shut.                 | In Ann Hill's letter, Ann Hill wrote that the port was shut.
            Mr Holm left. His wife, Olga Holm, stayed.                            | Olga Holm stayed.
            Judge Ann Hill sat on Monday. The judge left on Friday.               | Ann Hill left on Friday.
            The Port Trust, which owns the docks, cut 40 jobs. Its chairman left. | The Port Trust's chairman left.
            A spokesman for Ardle Hydro said it had closed the dam.               | Ardle Hydro had closed the dam.
            The company cut 40 jobs. Ardle Hydro made a profit. Ardle Hydro sold a dam. | Ardle Hydro cut 40 jobs.
            """)
    void aNameStandsInPlaceOfWhatPointsAtIt(String text, String claim) {
        assertThat(wordings(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Carla Diaz, a nurse, and Mina Shah, a doctor, met in Oslo. She had a plan.      | She had a plan.
            Judge Ann Hill met Judge Jo Marsh. The judge left on Friday.                    | The judge left on Friday.
            A council spokeswoman said the port was shut. She had a plan.                   | She had a plan.
            The Blue Line opened in May. It is the busiest line here.                       | The Blue Line is the busiest line here.
            Georgia Roe spoke in Oslo. The dam is in Georgia.                               | The dam is in Georgia.
            Ann Hill runs the club. Each guest brought his or her own chair.                | Each guest brought his or her own chair.
            Helen Marlow spoke. Marlow's Bakery was sold.                                   | Marlow's Bakery was sold.
            Jane Tarrant left. Tarrant & Howe was sold.                                     | Tarrant & Howe was sold.
            Halden raised its forecast. Arne Halden left. Halden was up 6%.                 | Halden was up 6%.
            Norvik Pumps sold a dam. Ardle Hydro sold a mill. The company cut 40 jobs.      | The company cut 40 jobs.
            Jane Roe met the crew. “She sank the boat,” Jane Roe said.                      | She sank the boat.
            """)
    void whatCouldMeanTwoStays(String text, String claim) {
        assertThat(wordings(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “I was ill,” Jane Roe said.               | Jane Roe was ill.
            “I've sold my boat,” Jane Roe said.       | Jane Roe has sold Jane Roe's boat.
            “I'd left by noon,” Jane Roe said.        | Jane Roe had left by noon.
            “I carry no money,” Jane Roe said.        | Jane Roe carries no money.
            """)
    void whoSpeaksIsI(String text, String claim) {
        assertThat(wordings(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource({"He said the port was shut.,He", "They told the Herald the port was shut.,They"})
    void aSpeakerWhomNobodyNamesIsLeftAndFlagged(String text, String speaker) {
        var claim = claims(text).getLast();

        assertThat(claim.speaker()).isEqualTo(speaker);
        assertThat(claim.reasons()).anyMatch(reason -> reason.code().equals("unresolved"));
    }
}
