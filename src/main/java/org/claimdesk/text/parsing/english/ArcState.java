package org.claimdesk.text.parsing.english;

import java.util.Arrays;

/**
 * How far the arcs of a sentence are found: a stack of words that may still get arcs, those put aside to look below them, the
 * first word not read yet, and the tree so far. Word 0 is the root and never leaves the stack.
 */
final class ArcState {

    private final int[] stack;
    private final int[] aside;
    private int stacked;
    private int putAside;
    private int input;

    private final int[] heads;
    private final int[] labels;

    /** The dependents of a word form a list in the order of the sentence; -1 ends it. */
    private final int[] first;

    private final int[] last;
    private final int[] next;
    private final int[] previous;

    ArcState(int size) {
        stack = new int[size + 1];
        aside = new int[size + 1];
        heads = none(size);
        labels = none(size);
        first = none(size);
        last = none(size);
        next = none(size);
        previous = none(size);
        readOn();
    }

    private static int[] none(int size) {
        int[] none = new int[size + 1];
        Arrays.fill(none, -1);
        return none;
    }

    boolean finished() {
        return input >= heads.length;
    }

    int top() {
        return stack[stacked - 1];
    }

    int input() {
        return input;
    }

    /** The head of a word, -1 if it has none. */
    int head(int word) {
        return heads[word];
    }

    /** The label of a word's arc, -1 if it has none. */
    int label(int word) {
        return labels[word];
    }

    /** Puts two words in hand, whatever was there. */
    void hold(int top, int newInput) {
        stack[0] = top;
        stacked = 1;
        putAside = 0;
        input = newInput;
    }

    void proceed(Move.Then then) {
        switch (then) {
            case READ_ON -> readOn();
            case DROP -> stacked--;
            case PUT_ASIDE -> aside[putAside++] = stack[--stacked];
        }
    }

    private void readOn() {
        while (putAside > 0) {
            stack[stacked++] = aside[--putAside];
        }
        stack[stacked++] = input++;
    }

    /** Whether {@code word} hangs on {@code above}, directly or not. */
    boolean isBelow(int word, int above) {
        int head = heads[word];
        while (head >= 0 && head != above) {
            head = heads[head];
        }
        return head >= 0;
    }

    void attach(int word, int head, int label) {
        if (heads[word] >= 0) {
            detach(word);
        }
        int before = last[head];
        while (before > word) {
            before = previous[before];
        }
        int behind = before < 0 ? first[head] : next[before];
        previous[word] = before;
        next[word] = behind;
        if (before < 0) {
            first[head] = word;
        } else {
            next[before] = word;
        }
        if (behind < 0) {
            last[head] = word;
        } else {
            previous[behind] = word;
        }
        heads[word] = head;
        labels[word] = label;
    }

    private void detach(int word) {
        int head = heads[word];
        if (previous[word] < 0) {
            first[head] = next[word];
        } else {
            next[previous[word]] = next[word];
        }
        if (next[word] < 0) {
            last[head] = previous[word];
        } else {
            previous[next[word]] = previous[word];
        }
    }

    /** How many dependents a word has on its left, 2 for more. */
    int dependentsLeft(int word) {
        return (leftmost(word) >= 0 ? 1 : 0) + (secondLeftmost(word) >= 0 ? 1 : 0);
    }

    /** How many dependents a word has on its right, 2 for more. */
    int dependentsRight(int word) {
        return (rightmost(word) >= 0 ? 1 : 0) + (secondRightmost(word) >= 0 ? 1 : 0);
    }

    /** The word at a place, -1 if there is none. */
    int at(Place place) {
        int word =
                switch (place.from()) {
                    case FIRST -> inSentence(top() + place.steps());
                    case SECOND -> inSentence(input + place.steps());
                    case STACK -> inStack(place.steps());
                };
        return word < 0 ? -1 : relative(word, place.relative());
    }

    private int inSentence(int word) {
        return word < heads.length ? word : -1;
    }

    private int inStack(int steps) {
        if (steps <= 0) {
            return -steps < stacked ? stack[stacked - 1 + steps] : -1;
        }
        return steps <= putAside ? aside[putAside - steps] : -1;
    }

    private int relative(int word, Place.Relative relative) {
        return switch (relative) {
            case ITSELF -> word;
            case HEAD -> heads[word];
            case HEAD_OF_HEAD -> step(heads, heads[word]);
            case LEFTMOST -> leftmost(word);
            case SECOND_LEFTMOST -> secondLeftmost(word);
            case RIGHTMOST -> rightmost(word);
            case SECOND_RIGHTMOST -> secondRightmost(word);
            case SIBLING_BEFORE -> previous[word];
            case SECOND_SIBLING_BEFORE -> step(previous, previous[word]);
        };
    }

    private int leftmost(int word) {
        return first[word] < word ? first[word] : -1;
    }

    private int secondLeftmost(int word) {
        int second = step(next, first[word]);
        return second < word ? second : -1;
    }

    private int rightmost(int word) {
        return last[word] > word ? last[word] : -1;
    }

    private int secondRightmost(int word) {
        int second = step(previous, last[word]);
        return second > word ? second : -1;
    }

    private static int step(int[] links, int from) {
        return from < 0 ? -1 : links[from];
    }
}
