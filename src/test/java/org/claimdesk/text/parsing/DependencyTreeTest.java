package org.claimdesk.text.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    /** "The old mayor said taxes rose ." */
    private final DependencyTree tree = new DependencyTree(
            new String[] {"DT", "JJ", "NN", "VBD", "NNS", "VBD", "."},
            new String[] {"the", "old", "mayor", "say", "tax", "rise", "."},
            new int[] {2, 2, 3, -1, 5, 3, 3},
            new String[] {"det", "amod", "nsubj", "root", "nsubj", "ccomp", "punct"});

    @Test
    void knowsTheChildrenOfAWordInTheirOrder() {
        assertThat(tree.children(3)).containsExactly(2, 5, 6);
        assertThat(tree.children(0)).isEmpty();
        assertThat(tree.child(3, "ccomp", "xcomp")).isEqualTo(5);
        assertThat(tree.child(3, "dobj")).isEqualTo(-1);
    }

    @Test
    void knowsWhereWhatHangsOnAWordBeginsAndEnds() {
        assertThat(tree.leftmost(2)).isZero();
        assertThat(tree.rightmost(2)).isEqualTo(2);
        assertThat(tree.leftmost(5)).isEqualTo(4);
        assertThat(tree.rightmost(3)).isEqualTo(6);
        assertThat(tree.root()).isEqualTo(3);
    }

    @Test
    void aWordDominatesItselfAndAllBelowIt() {
        assertThat(tree.dominates(3, 0)).isTrue();
        assertThat(tree.dominates(5, 5)).isTrue();
        assertThat(tree.dominates(5, 2)).isFalse();
        assertThat(tree.dominates(0, 2)).isFalse();
    }

    @Test
    void refusesAWordThatIsAboveItself() {
        String[] two = {"NN", "NN"};

        assertThatThrownBy(() -> new DependencyTree(two, two, new int[] {1, 0}, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChainOfManyWordsNeedsNoRecursion() {
        int size = 200_000;
        String[] words = new String[size];
        Arrays.fill(words, "x");
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = i - 1;
        }

        DependencyTree chain = new DependencyTree(words, words, heads, words);

        assertThat(chain.rightmost(0)).isEqualTo(size - 1);
        assertThat(chain.dominates(0, size - 1)).isTrue();
    }
}
