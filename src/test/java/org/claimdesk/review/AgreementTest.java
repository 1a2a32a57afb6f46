package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Tone;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Rating TRUE = rating(1, 5);
    private static final Rating MOSTLY_TRUE = rating(2, 4);
    private static final Rating HALF_TRUE = rating(3, 3);
    private static final Rating FALSE = rating(5, 1);
    private static final Rating MISLEADING = rating(6, null);
    private static final Rating UNPROVEN = rating(7, null);
    private static final List<Rating> SCALE =
            List.of(TRUE, MOSTLY_TRUE, HALF_TRUE, rating(4, 2), FALSE, MISLEADING, UNPROVEN, rating(8, null));

    @Test
    void withoutToleranceOnlyEqualVerdictsAgree() {
        assertThat(Agreement.EXACT.among(List.of(TRUE, TRUE, TRUE))).isTrue();
        assertThat(Agreement.EXACT.among(List.of(TRUE, MOSTLY_TRUE))).isFalse();
        assertThat(Agreement.EXACT.among(List.of(UNPROVEN, UNPROVEN))).isTrue();
    }

    @Test
    void theToleranceReachesFromTheHighestToTheLowest() {
        assertThat(new Agreement(1).among(List.of(TRUE, MOSTLY_TRUE))).isTrue();
        assertThat(new Agreement(1).among(List.of(TRUE, MOSTLY_TRUE, HALF_TRUE)))
                .isFalse();
        assertThat(new Agreement(2).among(List.of(TRUE, MOSTLY_TRUE, HALF_TRUE)))
                .isTrue();
    }

    @Test
    void aValueOffTheScaleAgainstAnythingElseIsADispute() {
        assertThat(new Agreement(4).among(List.of(FALSE, MISLEADING))).isFalse();
        assertThat(new Agreement(4).among(List.of(UNPROVEN, MISLEADING))).isFalse();
    }

    @Test
    void nobodyCannotAgree() {
        assertThatThrownBy(() -> Agreement.EXACT.among(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void oneReviewAloneAlwaysAgrees(@ForAll("verdict") Rating verdict, @ForAll @IntRange(max = 5) int tolerance) {
        assertThat(new Agreement(tolerance).among(List.of(verdict))).isTrue();
    }

    @Property
    void theOrderOfTheReviewsDoesNotMatter(
            @ForAll("verdicts") List<Rating> verdicts, @ForAll @IntRange(max = 5) int tolerance, @ForAll long seed) {
        List<Rating> shuffled = new ArrayList<>(verdicts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Agreement(tolerance).among(shuffled)).isEqualTo(new Agreement(tolerance).among(verdicts));
    }

    @Property
    void moreToleranceNeverMakesADispute(
            @ForAll("verdicts") List<Rating> verdicts, @ForAll @IntRange(max = 4) int tolerance) {
        if (new Agreement(tolerance).among(verdicts)) {
            assertThat(new Agreement(tolerance + 1).among(verdicts)).isTrue();
        }
    }

    @Property
    void oneReviewFewerNeverMakesADispute(
            @ForAll("verdicts") @Size(min = 2, max = 4) List<Rating> verdicts,
            @ForAll @IntRange(max = 4) int tolerance) {
        if (new Agreement(tolerance).among(verdicts)) {
            assertThat(new Agreement(tolerance).among(verdicts.subList(1, verdicts.size())))
                    .isTrue();
        }
    }

    @Property
    void reviewsThatAgreeAreAllOnTheScaleOrAllTheSame(@ForAll("verdicts") List<Rating> verdicts) {
        if (new Agreement(4).among(verdicts)) {
            assertThat(verdicts.stream().allMatch(Rating::onScale)
                            || verdicts.stream().distinct().count() == 1)
                    .isTrue();
        }
    }

    @Provide
    static Arbitrary<Rating> verdict() {
        return Arbitraries.of(SCALE);
    }

    @Provide
    static Arbitrary<List<Rating>> verdicts() {
        return verdict().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Rating rating(long id, Integer step) {
        return new Rating(
                new RatingId(id), "R" + id, "R" + id, Map.of(), step, (int) id, Tone.HALF, "half", true, false);
    }
}
