package org.claimdesk.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.TaggedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 5, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He was arrested yesterday.                        | on 11 May 2015
                    He was arrested yesterday morning.                | on the morning of 11 May 2015
                    He left the day before yesterday.                 | on 10 May 2015
                    It opens tomorrow.                                | on 13 May 2015
                    The minister said today that he resigned.         | on 12 May 2015
                    Last night a house burned.                        | on the night of 11 May 2015
                    NATO said on Tuesday that it will open an office. | Tuesday (12 May 2015)
                    NATO said on Wednesday it would open an office.   | Wednesday (6 May 2015)
                    Police said Sunday night that he fled.            | on Sunday night (10 May 2015)
                    The office will open on Friday.                   | Friday (15 May 2015)
                    The harbour has been closed since Sunday.         | Sunday (10 May 2015)
                    On Monday, officials said it will open.           | Monday (11 May 2015)
                    They met last Friday.                             | on Friday (8 May 2015)
                    Next Tuesday they will vote.                      | on Tuesday (19 May 2015)
                    Prices rose last month.                           | in April 2015
                    Exports fell earlier this month.                  | in May 2015
                    The talks begin next week.                        | in the week of 18 May 2015
                    The king died last year.                          | in 2014
                    Prices have risen since last year.                | 2014
                    They met in June.                                 | June 2014
                    They will meet in June.                           | June 2015
                    They met on 5 May.                                | 5 May 2015
                    They met on 20 May.                               | 20 May 2014
                    They will meet on May 20.                         | May 20, 2015
                    The bank opened three days ago.                   | on 9 May 2015
                    He left two months ago.                           | in March 2015
                    He was born 40 years ago.                         | in 1975
                    """)
    void readsADateFromTheDayOfPublication(String sentence, String date) {
        assertThat(dates(sentence, PUBLISHED)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parliament will vote on Tuesday.", // that day, or a week later
                "They meet next Friday.", // this week's, or the one after
                "They met last Monday.", // yesterday, or a week ago
                "He said it would open on Friday.", // may have opened already
                "He lives in Berlin today.", // nowadays
                "It was yesterday's news.",
                "Last year's winner lost.",
                "In the last year prices rose.",
                "He left about a year ago.",
                "Every Monday they met.",
                "She left on Monday and Tuesday.",
                "They met on 5 May 2014.",
                "They met on May 5, 2014.",
                "He told the Sunday Times.",
                "It may rain."
            })
    void leavesAloneWhatCouldBeTwoDays(String sentence) {
        assertThat(dates(sentence, PUBLISHED)).isEmpty();
    }

    @Test
    void readsNoneWithoutTheDayOfPublication() {
        assertThat(RelativeDates.in(words("He left yesterday."), new boolean[4], null))
                .isEmpty();
    }

    @Test
    void putsTheDateIntoTheWordingAndNotIntoTheSurface() {
        ProposedClaim claim = new ClaimEngine()
                .split("NATO opened an office in Tokyo yesterday.", PUBLISHED, Progress.NONE)
                .getFirst();

        assertThat(claim.wording()).isEqualTo("NATO opened an office in Tokyo on 11 May 2015.");
        assertThat(claim.surface()).isEqualTo("NATO opened an office in Tokyo yesterday.");
    }

    @Test
    void leavesWhatSomebodySaysToThem() {
        List<ProposedClaim> claims =
                new ClaimEngine().split("“The office closed yesterday,” Jane Roe said.", PUBLISHED, Progress.NONE);

        assertThat(claims).extracting(ProposedClaim::wording).noneMatch(wording -> wording.contains("2015"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void readsAlikeInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(dates("They met on Friday and left in April.", PUBLISHED))
                    .containsExactly("Friday (8 May 2015)", "April 2015");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 500)
    void takesAnyWordsOnAnyDay(@ForAll("phrases") String sentence, @ForAll LocalDate published) {
        TaggedSentence words = words(sentence);

        int at = 0;
        for (DatedPhrase date : RelativeDates.in(words, new boolean[words.size()], published)) {
            assertThat(date.from()).isGreaterThanOrEqualTo(at);
            assertThat(date.to()).isGreaterThan(date.from()).isLessThanOrEqualTo(words.size());
            assertThat(date.text()).matches(".*\\d{4}.*");
            at = date.to();
        }
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "on",
                        "Tuesday",
                        "last",
                        "next",
                        "this",
                        "week",
                        "year",
                        "month",
                        "in",
                        "June",
                        "May",
                        "5",
                        "31",
                        "February",
                        "30th",
                        "three",
                        "days",
                        "999",
                        "ago",
                        "yesterday",
                        "today",
                        "tomorrow",
                        "night",
                        "'s",
                        ",",
                        "said",
                        "will",
                        "meet",
                        "was",
                        "to",
                        "the",
                        "day",
                        "before",
                        "2014",
                        "earlier",
                        "“",
                        "”",
                        "\u0000")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join(" ", pieces));
    }

    private static List<String> dates(String sentence, LocalDate published) {
        TaggedSentence words = words(sentence);
        return RelativeDates.in(words, new boolean[words.size()], published).stream()
                .map(DatedPhrase::text)
                .toList();
    }

    private static TaggedSentence words(String sentence) {
        return ParsedSentence.parse(sentence).words();
    }
}
