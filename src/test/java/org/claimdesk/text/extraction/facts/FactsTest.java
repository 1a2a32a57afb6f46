package org.claimdesk.text.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.facts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.sentences.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table for each family of rules: a sentence and all the facts that it tells. */
class FactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The film was shown in Oslo in May.          | The film was shown. / The film was shown in Oslo. / The film was shown in May.
            Brothers & Sons opened a shop in Kent.      | Brothers & Sons opened a shop. / Brothers & Sons opened a shop in Kent.
            The firm won the race; its rival was named. | The firm won the race. / Its rival was named.
            Built by Roe and Sons.                      | Built by Roe. / Built by Sons.
            """)
    void aPredicateGivesItsCoreAndEachAdjunct(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The country borders Sweden and Finland.                 | The country borders Sweden. / The country borders Finland.
            He was cut from the team and flown to Lima.             | He was cut from the team. / He was flown to Lima.
            The law helps farmers sell clean, cheap milk.           | The law helps farmers sell clean milk. / The law helps farmers sell cheap milk.
            The mayor and her deputy were arrested in Lima.         | The mayor was arrested in Lima. / Her deputy was arrested in Lima.
            He bought an old house and a unique boat.               | He bought an old house. / He bought a unique boat.
            The talks took place between Norway and Sweden.         | The talks took place. / The talks took place between Norway and Sweden.
            """)
    void eachMemberOfAListIsToldOfByItself(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is a Swedish racing driver.                            | She is a Swedish racing driver. / She is a racing driver.
            The actor has appeared in films such as Heat and Ronin.    | The actor has appeared in films. / The actor has appeared in Heat. / The actor has appeared in Ronin.
            """)
    void whatSomethingIsAndExamplesAreTakenApart(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council, which met in May, approved the budget.       | The council met in May. / The council approved the budget.
            The city bought a bus built by a factory.                 | The city bought a bus. / A bus was built by a factory.
            The port closed when the union was dissolved in 1905.     | The port closed when the union was dissolved in 1905. / The union was dissolved in 1905.
            People who smoke die early.                               | People who smoke die early.
            """)
    void clausesThatHangOnAnotherTellFactsOfTheirOwn(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Roe, the mayor of Delft, resigned on Monday.          | Ann Roe resigned on Monday. / Ann Roe is the mayor of Delft.
            They hired production designer Jane Poe.                  | They hired Jane Poe. / Jane Poe is a production designer.
            The country's satellite reached its orbit.                | The country's satellite reached its orbit. / The country has a satellite.
            The meeting was held in Murray, Utah.                     | The meeting was held in Murray, Utah. / Murray is in Utah.
            Ann Roe (born 1924) painted The Red House (1951).         | Ann Roe painted The Red House. / Ann Roe was born 1924. / The Red House is dated 1951.
            """)
    void nounsTellInPassingWhoAndWhereAndWhose(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm did not open the plant in May.               | The firm did not open the plant in May.
            No country has met the target since 2015.             | No country has met the target since 2015.
            He may sell the farm and buy a boat.                  | He may sell the farm. / He may buy a boat.
            He allegedly stole a car and sold it.                 | He allegedly stole a car. / He allegedly sold it.
            If it rains, the match is off and the fans go home.   | If it rains the match is off. / If it rains the fans go home.
            """)
    void denialsDoubtsAndConditionsAreNeverLost(String sentence, String facts) {
        assertThat(facts(sentence)).containsExactlyInAnyOrder(facts.split(" / "));
    }

    @Test
    void whatSomebodySaysKeepsWhoSaysIt() {
        List<ProposedClaim> facts =
                new ClaimEngine().facts("Police said that the mayor may sell the port in May.", null, Progress.NONE);

        assertThat(facts)
                .extracting(ProposedClaim::wording)
                .contains(
                        "Police said that the mayor may sell the port.",
                        "Police said that the mayor may sell the port in May.");
        assertThat(facts).extracting(ProposedClaim::speaker).containsOnly("Police");
    }

    @Test
    void whatIsHopedIsNotToldButWhatIsToldBesideItIs() {
        assertThat(facts("Roe hopes that the port, which lies in Kent, will open in May."))
                .containsExactly("Roe hopes that the port will open in May.", "The port lies in Kent.");
    }

    @Test
    void aFamilyOfRulesCanBeLeftOut() {
        String text = "Ann Roe, the mayor of Delft, opened a port in May.";
        ParsedSentence parsed = parse(text);

        List<Fact> all = Facts.of(parsed, EnumSet.allOf(FactRule.class));
        List<Fact> without = Facts.of(parsed, EnumSet.complementOf(EnumSet.of(FactRule.APPOSITION)));

        assertThat(all).extracting(Fact::rule).contains(FactRule.APPOSITION);
        assertThat(without)
                .extracting(Fact::rule)
                .doesNotContain(FactRule.APPOSITION)
                .contains(FactRule.CORE);
    }

    @Test
    void noFactIsToldTwice() {
        String text = "The firm, which sold boats, and its rival sold boats in Kent and in Kent.";

        List<Fact> facts = Facts.of(parse(text), EnumSet.allOf(FactRule.class));

        assertThat(facts).extracting(Fact::words).doesNotHaveDuplicates();
    }

    @Test
    void aLongListIsLeftWhole() {
        String names = IntStream.range(0, 120).mapToObj(i -> "Town" + i).collect(Collectors.joining(", "));

        List<String> facts =
                facts("The firm opened shops in " + names + " and Delft in May and sold boats, cars and bikes.");

        assertThat(facts).hasSizeLessThan(130).anyMatch(fact -> fact.startsWith("The firm opened"));
    }

    @Test
    void hostileSentencesCostLittle() {
        String chain = "The key to the door " + "of the house in the street ".repeat(55) + "was lost.";
        String list = "He met " + "Ann Roe, ".repeat(1_000) + "and Jane Poe.";
        String brackets = "The firm " + "(founded (in [Kent] 1949) ".repeat(40) + "closed.";
        String relatives = "This is the man " + "who saw the man ".repeat(60) + "who left.";
        String joined = "He " + "came and ".repeat(140) + "won.";

        assertThat(List.of(chain, list, brackets, relatives, joined))
                .allSatisfy(text -> assertTimeout(
                        Duration.ofSeconds(10), () -> assertThat(facts(text)).hasSizeLessThan(400)));
    }

    private static ParsedSentence parse(String text) {
        Sentence sentence = Sentences.of(text).getFirst();
        return ParsedSentence.parse(text, sentence, Set.of());
    }
}
