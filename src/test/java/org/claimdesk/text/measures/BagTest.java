package org.claimdesk.text.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BagTest {

    @Test
    void keepsTheWordsThatSaySomething() {
        assertThat(Bag.of("NATO’s 31 members are in the alliance.").distinct())
                .containsExactlyInAnyOrder("nato", "31", "members", "alliance");
    }

    @Test
    void keepsLittleWordsWhenThereAreNoOthers() {
        assertThat(Bag.of("That is as is").counts())
                .hasSize(3)
                .containsEntry("that", 1)
                .containsEntry("is", 2)
                .containsEntry("as", 1);
    }

    @Test
    void readsAFigureAsOneWord() {
        assertThat(Bag.of("£1,240.50, up 3.1%").distinct()).containsExactlyInAnyOrder("1,240.50", "up", "3.1");
    }

    @Test
    void countsSharedWordsTwiceOverAllWords() {
        Bag three = Bag.of("Police arrested Mohamed");
        Bag two = Bag.of("Mohamed was arrested");

        assertThat(three.likeness(two)).isEqualTo(2.0 * 2 / 5);
        assertThat(two.likeness(three)).isEqualTo(three.likeness(two));
    }

    @Test
    void likensARepeatedWordAsOftenAsBothHaveIt() {
        assertThat(Bag.of("rose rose rose").likeness(Bag.of("rose rose fell"))).isEqualTo(2.0 * 2 / 6);
    }

    @Test
    void findsNothingAlikeInOtherWords() {
        assertThat(Bag.of("profit rose").likeness(Bag.of("the sea"))).isZero();
    }
}
