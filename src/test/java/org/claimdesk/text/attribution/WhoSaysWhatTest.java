package org.claimdesk.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claims;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is a form of English: the text, the speaker (or "nobody"), and words of the claim that is theirs. */
class WhoSaysWhatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe said the harbour was closed.                                | Jane Roe | harbour was closed
            The report argued that costs had doubled, however the plan remained “the best”. | report | plan remained
            Jane Roe told the Herald the harbour was closed.                     | Jane Roe | harbour was closed
            The harbour was closed in May, the Port Trust said in a statement.   | Port Trust | harbour was closed
            The harbour, Jane Roe said on Monday, was closed in May.             | Jane Roe | harbour was closed
            She dug three wells, Jane Roe told the court, and sold the water.    | Jane Roe | sold the water
            Police found that the harbour was closed.                            | Police | harbour was closed
            Jane Roe was quoted as saying the harbour was closed.                | Jane Roe | harbour was closed
            The agency ANV quoted an unnamed official as saying that the harbour was closed. | ANV | harbour was closed
            Jane Roe said the port was open, adding that the harbour was closed. | Jane Roe | harbour was closed
            Jane Roe, 46, who runs the port, said the harbour was closed.        | Jane Roe | harbour was closed
            Jane Roe has told her deputies not to speak about the harbour.       | Jane Roe | has told her deputies
            Jane Roe declined to comment on the harbour.                         | nobody | declined to comment
            A mayor who loses a vote must call an election.                      | nobody | must call an election
            ANV quoted an official in the harbour office as saying that the dam was closed. | ANV | dam was closed
            Figures from the Port Trust show the harbour was closed.             | Port Trust | harbour was closed
            The harbour was closed in May, according to the Teachers' Federation. | Teachers' Federation | harbour was closed
            Police found no evidence that the harbour was closed.                | nobody | harbour was closed
            A study of 38 ports found that the harbour was closed. | A study | harbour was closed
            Jane Roe resigned after admitting that the harbour was closed.       | Jane Roe | harbour was closed
            The harbour was closed: Jane Roe said the dam was open.              | nobody | harbour was closed
            Jane Roe refused to blame the captain.                               | Jane Roe | refused to blame
            Jane Roe slammed the “shameful” plan.                                | Jane Roe | shameful
            In Jane Roe's words, the harbour was closed.                         | Jane Roe | harbour was closed
            A leaked memo said the harbour was closed.                           | A leaked memo | harbour was closed
            Others say that the harbour was closed.                              | Others | harbour was closed
            He was told by a doctor that the harbour was closed.                 | a doctor | harbour was closed
            As Jane Roe put it, the harbour was closed.                          | Jane Roe | harbour was closed
            As the minister explained, the harbour was closed.                   | minister | harbour was closed
            Per the agency, the harbour was closed in May.                       | agency | harbour was closed
            Jane Roe left the room, saying that the harbour was closed.          | Jane Roe | harbour was closed
            Its owner rejected the claim that the harbour was closed.            | Its owner | harbour was closed
            The ministry said ten ships came, though Jane Roe said the harbour was closed. | Jane Roe | harbour was closed
            Two diplomats, who asked not to be named because the talks are confidential, said the harbour was closed. | Two diplomats | harbour was closed
            On Monday Jane Roe wrote that the harbour was closed.                | Jane Roe | harbour was closed
            The foreign ministry in Oslo said the harbour was closed.            | foreign ministry | harbour was closed
            Geologists estimate that the harbour was closed in May.              | Geologists | harbour was closed
            Oslo's ministry of trade said the harbour was closed.                | Oslo's ministry of trade | harbour was closed
            Al Reid of the seamen's union said the harbour was closed.           | Al Reid | harbour was closed
            OSLO, Sept 9 (Meridian News) – The harbour was closed in May, the port authority said. | port authority | harbour was closed
            The harbour was closed in May, officials in Oslo reported on Friday.  | officials in Oslo | harbour was closed
            The harbour was closed in May, federal survey data show.             | federal survey data | harbour was closed
            Although the sea was calm, the harbour, the authors caution, was closed. | authors | harbour was closed
            The Port Trust built the lift but, the paper says, had no role in the harbour. | paper | no role
            By the account of his sister, the harbour was closed.                | his sister | harbour was closed
            Jane Roe said in her yearly address that Oslo needed more ships.     | Jane Roe | Oslo needed
            Det Insp Carla Finch said the harbour was closed.                    | Carla Finch | harbour was closed
            A person familiar with the plan said the harbour was closed.         | A person familiar with the plan | harbour was closed
            """)
    void reportedSpeechHasTheSpeakerOfItsVerb(String text, String speaker, String words) {
        assertThat(speakersOf(text, words)).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The harbour was closed,” Jane Roe said.                             | Jane Roe | harbour was closed
            “The harbour was closed,” commented Jane Roe, head of the Port Trust. “The lift broke.” | Jane Roe | lift broke
            Jane Roe: “The harbour was closed.”                                  | Jane Roe | harbour was closed
            ‘The harbour was closed,’ said Jane Roe. ‘The lift broke.’           | Jane Roe | lift broke
            Jane Roe told reporters: “The harbour was closed. The lift broke.”   | Jane Roe | lift broke
            “The harbour was closed,” Jane Roe, 45, said.                        | Jane Roe | harbour was closed
            “The harbour was closed,” Jane Roe, the owner of Ardle Hydro, said of the plan. | Jane Roe | harbour was closed
            “The harbour,” Jane Roe said, “was closed in May.”                   | Jane Roe | was closed
            “The harbour was closed,” the Herald quoted Jane Roe as saying.      | Jane Roe | harbour was closed
            “The harbour was closed,” according to the mayor.                    | mayor | harbour was closed
            Jane Roe said: "The lift broke. The harbour was closed."             | Jane Roe | harbour was closed
            Jane Roe said the lift broke," For example, the harbour was closed". | Jane Roe | harbour was closed
            Jane Roe said the lift broke. “The harbour was closed.”              | Jane Roe | harbour was closed
            “The lift broke,” John Key said. Jane Roe said it was late. “The harbour was closed.” | Jane Roe | harbour was closed
            Jane Roe was angry. “The harbour was closed.”                        | Jane Roe | harbour was closed
            I walked all night with two children. We reached the harbour in May. Said Jane Roe. | nobody | reached the harbour
            """)
    void directSpeechHasTheSpeakerOfItsFrame(String text, String speaker, String words) {
        assertThat(speakersOf(text, words)).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe, who was born in Oslo, said the harbour was closed.         | born in Oslo
            Jane Roe, head of the Port Trust, said the harbour was closed.       | head of the Port Trust
            The Port Trust said John Key, the mayor, left.                       | the mayor
            China has criticised the treaty.                                     | criticised the treaty
            Jane Roe had been warned twice by the referee.                       | warned twice
            Estimates suggest 8000 people may be at sea.                         | 8000 people
            Nobody said that the harbour was closed.                             | harbour was closed
            Police did not say how many ships were there.                        | how many ships
            In a survey, 87 percent said the harbour was closed.                 | harbour was closed
            “The harbour was closed,” said Jane Roe. The lift broke in May.      | lift broke
            Jane Roe said: “The harbour was closed.” The lift broke in May.      | lift broke
            “You robbed them,” Jane Roe told Marsh, who wept in the dock.        | wept in the dock
            It is late: the port is shut, according to Jane Roe.                 | It is late
            The port is shut, according to Jane Roe, who teaches law in Oslo.    | teaches law
            Jane Roe left the room, saying that the harbour was closed.          | left the room
            The Port Trust built the lift but, the paper says, had no role in the harbour. | built the lift
            In Oslo, I am told, the harbour was closed.                          | harbour was closed
            In June, NATO unveiled its “Strategic Idea” paper.                   | unveiled
            """)
    void whatTheArticleItselfTellsHasNoSpeaker(String text, String words) {
        assertThat(speakersOf(text, words)).containsOnly("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In her letter, Jane Roe wrote that the port was shut. “The lift broke,” the letter said. | Jane Roe | lift broke
            The Port Trust denied the report. They also claimed the harbour was closed.       | Port Trust | harbour was closed
            The Port Trust has a plan. “The harbour was closed,” it said.                     | Port Trust | harbour was closed
            Jane Roe told of it. John Key left. He said the harbour was closed.               | John Key | harbour was closed
            A council spokeswoman said the port was shut. She said the harbour was closed.    | A council spokeswoman | harbour was closed
            Jane Roe asked Judge Ann Hill to stop. The judge said the harbour was closed.     | Ann Hill | harbour was closed
            """)
    void aShortFormSpeaksForWhomItMeans(String text, String speaker, String words) {
        assertThat(speakersOf(text, words)).contains(speaker);
    }

    private static List<String> speakersOf(String text, String words) {
        return claims(text).stream()
                .filter(claim -> claim.wording().contains(words))
                .map(claim -> claim.speaker() == null ? "nobody" : claim.speaker())
                .toList();
    }
}
