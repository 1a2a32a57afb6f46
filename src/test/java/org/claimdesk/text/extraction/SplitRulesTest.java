package org.claimdesk.text.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.wordings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each rule, and the claims it gives. */
class SplitRulesTest {

    private static final String HELD_APART = " / ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a second verb behind but | The bridge was not closed and may reopen in May. | The bridge was not closed. / The bridge may reopen in May.
            a negation of its own | The twins were late, but the train was not. | The twins were late. / The train was not.
            a semicolon | Rovers had one shot in the first half; Calder had eight. | Rovers had one shot in the first half. / Calder had eight.
            a dash and a day | They met in Oslo in May — and tomorrow they travel to Rome. | They met in Oslo in May. / Tomorrow they travel to Rome.
            a condition for both | If the vote fails, the mayor will resign and the council will choose another. | If the vote fails, the mayor will resign. / If the vote fails, the council will choose another.
            two infinitives | The minister announced a plan to repair the bridge, and build a second one. | The minister announced a plan to repair the bridge. / The minister announced a plan to build a second one.
            two adjectives | The harbour is long and narrow. | The harbour is long. / The harbour is narrow.
            two nouns with articles | She is a lawyer and a mother of two. | She is a lawyer. / She is a mother of two.
            two counted objects | The firm runs four trams and 63 buses. | The firm runs four trams. / The firm runs 63 buses.
            two things that help | The bridge was paid for by a grant and a loan. | The bridge was paid for by a grant. / The bridge was paid for by a loan.
            one length of time | She was jailed for four years and two months. | She was jailed for four years and two months.
            a colon | Fares will not change: a ride will cost two pounds. | Fares will not change. / A ride will cost two pounds.
            two ways out | A minister who loses a vote must resign or call an election within 30 days. | A minister who loses a vote must resign or call an election within 30 days.
            a title of both | Council members Ray Dominguez and Judith Pell voted no. | Ray Dominguez voted no. / Judith Pell voted no.
            an echo | I learned to swim in the pool, and so did my mother. | I learned to swim in the pool.
            words that fill in | The counter, as it turns out, opens on three mornings a week. | The counter opens on three mornings a week.
            any one of a kind | A town that loses its school can get a bus. | A town that loses its school can get a bus.
            one of many | One of the county's oldest firms, Roe's Bakery, is to close. | Roe's Bakery is one of the county's oldest firms. / Roe's Bakery is to close.
            goods stay together | The firm sold bread, milk and eggs. | The firm sold bread, milk and eggs.
            parts of a thing | The tower is equipped with a siren, a lamp and a horn. | The tower is equipped with a siren. / The tower is equipped with a lamp. / The tower is equipped with a horn.
            """)
    void takesJoinedStatementsApart(String rule, String sentence, String claims) {
        assertThat(wordings(sentence)).containsExactly(claims.split(HELD_APART, -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            something not named before | A baker who stole 900 pounds was jailed in May. | A baker stole 900 pounds. / A baker was jailed in May.
            a place | Oslo, where the treaty was signed, has two bridges. | The treaty was signed in Oslo. / Oslo has two bridges.
            a reason in front | Because the tracks were rebuilt in May, trams can now run all night. | The tracks were rebuilt in May. / Because the tracks were rebuilt in May, trams can now run all night.
            not the time but what happened then | It follows a trial last spring, which carried 90 people. | It follows a trial last spring. / A trial last spring carried 90 people.
            what only picks out | The firm has sold every pump it can build. | The firm has sold every pump it can build.
            a whole statement meant | Talks began on Monday, which surprised nobody. | Talks began on Monday, which surprised nobody.
            what happened then | The fraud came to light in May when a new treasurer noticed a bill. | The fraud came to light in May. / A new treasurer noticed a bill.
            a denial in front | Nor was the bridge closed. | Nor was the bridge closed.
            a denial with a verb of two words | Never had Oslo seen such a flood. | Never had Oslo seen such a flood.
            a surname that is an office | Thomas King Jr. was born in Atlanta. | Thomas King Jr. was born in Atlanta.
            a time in front | After the vote was counted, the mayor resigned. | After the vote was counted, the mayor resigned.
            a time with its own date | When Ann Hill retired in 2020, the firm was sold. | Ann Hill retired in 2020. / When Ann Hill retired in 2020, the firm was sold.
            what is told of a name | Ardle Hydro, a firm that runs nine dams, was sold in May. | Ardle Hydro is a firm. / Ardle Hydro runs nine dams. / Ardle Hydro was sold in May.
            whose something is | The firm bought the dam, whose owners have let nobody near it. | The firm bought the dam. / The dam's owners have let nobody near it.
            a clause between commas | The Eastern Bank, which lent Orsk $640 million, called for restraint. | The Eastern Bank lent Orsk $640 million. / The Eastern Bank called for restraint.
            a time behind | The mayor resigned after she lost the vote. | The mayor resigned. / She lost the vote.
            a preposition that opens a clause | The ship sank after its captain, Jan Roe, left the bridge. | The ship sank. / Jan Roe is its captain. / Jan Roe left the bridge.
            """)
    void tellsClausesInsideAClause(String rule, String sentence, String claims) {
        assertThat(wordings(sentence)).containsExactlyInAnyOrder(claims.split(HELD_APART, -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            age and home | Helen Marsh, 53, of Orchard Close, was jailed on Tuesday. | Helen Marsh was jailed on Tuesday. / Helen Marsh is 53. / Helen Marsh is of Orchard Close.
            age alone | Haddow, 44, inspects the bridges. | Haddow is 44. / Haddow inspects the bridges.
            something over | The treaty, signed after a siege, binds both countries. | The treaty was signed after a siege. / The treaty binds both countries.
            a role and a name | The treasurer, Farida Hussain, noticed the bill in August. | Farida Hussain is the treasurer. / Farida Hussain noticed the bill in August.
            a participle in front | Founded in 1990, the firm employs nine people. | The firm was founded in 1990. / The firm employs nine people.
            a participle between commas | The bridge, built in 1901, was closed in May. | The bridge was built in 1901. / The bridge was closed in May.
            what something is made | The line carries 900 people, making it the busiest line in the county. | The line carries 900 people. / The line is the busiest line in the county.
            what will happen beside it | Trams will leave every hour, serving all 19 stops. | Trams will leave every hour. / Trams will be serving all 19 stops.
            the kind of a firm | German pump maker Halden raised its forecast. | Halden is a German pump maker. / Halden raised its forecast.
            something planned | The council approved a bridge to be built in Oslo. | The council approved a bridge. / A bridge is to be built in Oslo.
            what a speaker was doing | Jane Roe, prosecuting, said the firm had paid no tax. | Jane Roe was prosecuting. / The firm had paid no tax.
            """)
    void tellsWhatIsSaidInPassing(String rule, String sentence, String claims) {
        assertThat(wordings(sentence)).containsExactlyInAnyOrder(claims.split(HELD_APART, -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a contracted verb | We’re in talks and have signed nothing. | We’re in talks. / We have signed nothing.
            a contracted negation | The bridge wasn’t closed. | The bridge wasn’t closed.
            """)
    void writesEndingsCloseToTheirWords(String rule, String sentence, String claims) {
        assertThat(wordings(sentence)).containsExactly(claims.split(HELD_APART, -1));
    }

    @Test
    void givesWholeWhatIsTooLongToBeTakenApart() {
        String manyWords = "The list names " + "a bridge in Oslo, ".repeat(80) + "and a ship.";
        String manyLetters = "The list names " + "an extraordinary bridge in Oslo, ".repeat(120) + "and a ship.";

        assertThat(wordings(manyWords)).containsExactly(manyWords);
        assertThat(wordings(manyLetters)).containsExactly(manyLetters);
        assertThat(wordings("A ship sank in May. " + manyLetters)).containsExactly("A ship sank in May.", manyLetters);
        assertThat(wordings("x".repeat(4_000))).isEmpty();
    }

    @Test
    void takesTheItemsOfAListForStatements() {
        assertThat(wordings(
                        "What is new:\n\n• New lighting at 11 stops\n• Order intake of 5 million\n\nThe line opened."))
                .containsExactly("New lighting at 11 stops.", "Order intake of 5 million.", "The line opened.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an order | Close the door and read the notice.
            a question | Who closed the door in May?
            nothing but auxiliaries | We have been.
            """)
    void leavesOutWhatStatesNothing(String rule, String sentence) {
        assertThat(wordings(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a quotation | The mayor said it was "a land of growth and should not be a battlefield".
            alternatives | The firm will close the port or the bridge in May.
            a cause | The lift was closed because the cable and the brake had failed.
            """)
    void keepsWholeWhatHoldsOnlyTogether(String rule, String sentence) {
        assertThat(wordings(sentence)).containsExactly(sentence);
    }
}
