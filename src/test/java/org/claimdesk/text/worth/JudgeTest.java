package org.claimdesk.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NATO has 31 members.                          | STATISTIC  | true
                    The harbour was closed.                       | EVENT      | true
                    The charter limits the group to the north.    | RULE       | true
                    The storm caused a long delay.                | CAUSAL     | true
                    It is the largest harbour in Asia.            | COMPARISON | true
                    The crowds will have dwindled.                | PREDICTION | false
                    If the ice melts, the harbour could flood.    | PREDICTION | false
                    The staff do an excellent job.                | OPINION    | false
                    It is going to rain.                          | PREDICTION | false
                    Ministers will meet on 5 May.                 | EVENT      | true
                    The committee plans to meet.                  | EVENT      | true
                    There is no prospect of a deal.               | PREDICTION | false
                    The new flag would be useful.                 | PREDICTION | false
                    Japan needs to act.                           | OPINION    | false
                    Ministers should resign.                      | OPINION    | false
                    They were asked what the flag should mean.    | EVENT      | true
                    It is natural that they would act.            | OPINION    | false
                    The result might be a blip.                   | OPINION    | false
                    Queues can still be dangerous.                | OPINION    | false
                    The queues are very exhausting.               | OPINION    | false
                    A round shape is said to bring good luck.     | EVENT      | true
                    The line will run all night.                  | EVENT      | true
                    Prices will soon fall.                        | PREDICTION | false
                    A verdict will be given in due course.        | PREDICTION | false
                    The evening got worse.                        | OPINION    | false
                    The works were a disgrace.                    | OPINION    | false
                    The works were closed in May.                 | EVENT      | true
                    The mayor would rather stay.                  | OPINION    | false
                    The mayor hopes to stay.                      | OPINION    | false
                    The town could still have won.                | OPINION    | false
                    No one can name a single reason.              | OPINION    | false
                    """)
    void tellsAClaimsKindAndWhetherItCanBeChecked(String wording, ClaimKind kind, boolean checkable) {
        var claim = judge(wording, false);

        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.checkable()).isEqualTo(checkable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The line will run all night.             | PREDICTION | false
                    The line will run on 5 May.              | EVENT      | true
                    The bridge would cost 5 million.         | PREDICTION | false
                    He could not speak.                      | EVENT      | true
                    We have a terrible harbour.              | OPINION    | false
                    """)
    void whatSomebodySaysIsMoreOftenAGuessOrAView(String wording, ClaimKind kind, boolean checkable) {
        var claim = new Judge().judge(wording, wording, List.of(new Span(0, 1)), "Jane Roe", false);

        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.checkable()).isEqualTo(checkable);
    }

    @Test
    void aSayingCanBeCheckedWhateverItSays() {
        var claim = judge("Jane Roe said the staff do an excellent job.", true);

        assertThat(claim.kind()).isEqualTo(ClaimKind.QUOTE);
        assertThat(claim.checkable()).isTrue();
    }

    @Test
    void givesItsReasonsWithTheWordsTheyRestOn() {
        assertThat(judge("In May, unemployment fell by 5 percent.", false).reasons())
                .contains(new Reason("amount", "5"), new Reason("fall", "fell"), new Reason("date", "May"));
    }

    @Test
    void aFigureIsWorthMoreThanAView() {
        var figure = judge("Unemployment fell by 5 percent.", false);
        var view = judge("The harbour is beautiful.", false);

        assertThat(figure.checkWorthiness()).isGreaterThan(view.checkWorthiness());
    }

    private static ProposedClaim judge(String wording, boolean saying) {
        return new Judge().judge(wording, wording, List.of(new Span(0, 1)), null, saying);
    }
}
