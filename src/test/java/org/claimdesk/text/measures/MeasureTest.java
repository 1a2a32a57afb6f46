package org.claimdesk.text.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.claimdesk.text.measures.LabelledArticle.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure is worked out by hand on one small article. */
class MeasureTest {

    private static final String TEXT = "Halden bought Vermeer. It did not cut 90 jobs, said Solberg. Good luck.";

    private static final LabelledArticle ARTICLE = new LabelledArticle(
            "halden",
            TEXT,
            List.of(
                    label("Halden bought Vermeer", "Halden bought Vermeer.", null, true),
                    label("It did not cut 90 jobs", "Halden did not cut 90 jobs.", "Petra Solberg", true),
                    label("Good luck", "Good luck.", null, false)));

    @Test
    void countsLikeWordsOverBothSides() {
        Tally tally = tallyOf(claim("Halden bought Vermeer", "Halden bought Ohio.", null, true));

        assertThat(tally).satisfies(has(Measure.WORDING, 2 * (4.0 / 6) / (1 + 3)), has(Measure.STRICT_WORDING, 0));
    }

    @Test
    void countsAPairOnlyOnce() {
        Tally tally = tallyOf(
                claim("Halden bought Vermeer", "Halden bought Vermeer.", null, true),
                claim("Halden bought Vermeer", "Halden bought Vermeer.", null, true));

        assertThat(tally).satisfies(has(Measure.STRICT_WORDING, 2.0 / 5), has(Measure.FOUND, 1.0 / 3));
    }

    @Test
    void weighsOnlyLettersAndDigitsOfTheAnchors() {
        Tally tally = tallyOf(claim("bought Vermeer.", "Halden bought Vermeer.", null, true));

        double shared = 2.0 * 13 / (13 + 19);
        assertThat(tally).satisfies(has(Measure.ANCHORS, 2 * shared / 4), has(Measure.FOUND, 1.0 / 3));
    }

    @Test
    void findsNothingUnderHalfTheWords() {
        Tally tally = tallyOf(claim("Halden", "Halden bought Vermeer.", null, true));

        assertThat(tally).satisfies(has(Measure.FOUND, 0), has(Measure.WORDING, 2.0 / 4));
    }

    @Test
    void knowsASpeakerByTheLastName() {
        Tally tally = tallyOf(claim("It did not cut 90 jobs", "Halden did not cut 90 jobs.", "Solberg", true));

        assertThat(tally).satisfies(has(Measure.SPEAKER, 1), has(Measure.NO_FALSE_SPEAKER, 0));
    }

    @Test
    void missesAClaimThatTheArticleItselfMakes() {
        Tally tally = tallyOf(
                claim("Halden bought Vermeer", "Halden bought Vermeer.", "Solberg", true),
                claim("Good luck", "Good luck.", null, true));

        assertThat(tally).satisfies(has(Measure.NO_FALSE_SPEAKER, 1.0 / 2), has(Measure.SPEAKER, 0));
    }

    @Test
    void givesHalfToWhoCallsEverythingCheckable() {
        Tally tally = tallyOf(
                claim("Halden bought Vermeer", "Halden bought Vermeer.", null, true),
                claim("It did not cut 90 jobs", "Halden did not cut 90 jobs.", null, true),
                claim("Good luck", "Good luck.", null, true));

        assertThat(tally).satisfies(has(Measure.CHECKABLE, 0.5));
    }

    @Test
    void callsAWordInventedThatTheArticleLacks() {
        Tally tally = tallyOf(claim("Halden bought Vermeer", "Halden has swallowed Vermeer.", null, true));

        assertThat(tally).satisfies(has(Measure.INVENTED, 1.0 / 4));
    }

    @Test
    void callsAClaimLossyThatDropsAFigureOrANegation() {
        Tally tally = tallyOf(
                claim("It did not cut 90 jobs", "Halden did not cut jobs.", null, true),
                claim("It did not cut 90 jobs", "Halden did cut 90 jobs.", null, true),
                claim("It did not cut 90 jobs", "Halden didn’t cut 90 jobs.", null, true));

        assertThat(tally).satisfies(has(Measure.LOSSY, 2.0 / 3));
    }

    @ParameterizedTest
    @EnumSource
    void isNothingWhereNothingIsClaimed(Measure measure) {
        assertThat(measure.of(tallyOf())).isZero();
    }

    @Test
    void addsUpCountsAndNotFigures() {
        Tally perfect = tallyOf(
                claim("Halden bought Vermeer", "Halden bought Vermeer.", null, true),
                claim("It did not cut 90 jobs", "Halden did not cut 90 jobs.", "Petra Solberg", true),
                claim("Good luck", "Good luck.", null, false));

        assertThat(Tally.sum(List.of(perfect, tallyOf())))
                .satisfies(
                        has(Measure.WORDING, 2.0 * 3 / (3 + 6)), has(Measure.FOUND, 0.5), has(Measure.CHECKABLE, 0.5));
    }

    private static Consumer<Tally> has(Measure measure, double figure) {
        return tally -> assertThat(measure.of(tally)).as(measure.name()).isCloseTo(figure, Offset.offset(1e-9));
    }

    private static Tally tallyOf(ProposedClaim... claims) {
        return Tally.of(ARTICLE, List.of(claims));
    }

    private static Label label(String quote, String claim, @Nullable String speaker, boolean checkable) {
        return new Label(List.of(find(quote)), List.of(quote), claim, speaker, ClaimKind.EVENT, checkable);
    }

    private static ProposedClaim claim(String quote, String wording, @Nullable String speaker, boolean checkable) {
        return new ProposedClaim(
                wording, quote, List.of(find(quote)), speaker, ClaimKind.EVENT, checkable, 0.5, List.of());
    }

    private static Span find(String quote) {
        int start = TEXT.indexOf(quote);
        return new Span(start, start + quote.length());
    }
}
