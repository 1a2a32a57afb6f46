package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Finds the finite predicates of a sentence from left to right. */
final class VerbGroups {

    private final TaggedSentence words;

    private VerbGroups(TaggedSentence words) {
        this.words = words;
    }

    static List<VerbGroup> of(TaggedSentence words) {
        VerbGroups finder = new VerbGroups(words);
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (finder.isFinite(i)) {
                VerbGroup group = finder.groupAt(i);
                groups.add(group);
                i = group.to();
            } else {
                i++;
            }
        }
        return groups;
    }

    /** "was", "has", "would", "noticed", "requires", but not "to have", "been" and "will notice". */
    private boolean isFinite(int i) {
        if (words.is(i - 1, Tag.OPEN_BRACKET)) {
            return false;
        }
        return switch (words.tag(i)) {
            case MODAL -> true;
            case BE, HAVE, DO -> !isBare(i) && !isNonFinite(words.lower(i));
            case VERB -> !isBare(i);
            case PAST -> true;
            default -> false;
        };
    }

    private static boolean isNonFinite(String word) {
        return word.equals("be")
                || word.equals("been")
                || word.equals("being")
                || word.equals("having")
                || word.equals("doing");
    }

    /** Behind "to", or behind "and" with "to" before it: "to meet with him and express support". */
    private boolean isBare(int i) {
        int k = i - 1;
        while (words.is(k, Tag.ADVERB) || words.is(k, Tag.NOT)) {
            k--;
        }
        if (words.is(k, Tag.TO) || words.is(k, Tag.MODAL)) {
            return true;
        }
        return words.is(k, Tag.COORDINATOR) && words.is(i, Tag.VERB) && followsInfinitive(k);
    }

    private boolean followsInfinitive(int coordinator) {
        for (int k = coordinator - 1; k >= 0; k--) {
            if (words.is(k, Tag.VERB)) {
                return words.is(k - 1, Tag.TO) || words.is(k - 1, Tag.ADVERB) && words.is(k - 2, Tag.TO);
            }
            if (words.is(k, Tag.PAST) || words.is(k, Tag.BREAK) || words.is(k, Tag.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private VerbGroup groupAt(int from) {
        int to = from + 1;
        int head = from;
        while (to < words.size()) {
            int next = skipAdverbs(to);
            if (!continues(head, next)) {
                break;
            }
            head = next;
            to = next + 1;
        }
        while (words.is(to, Tag.NOT)) {
            to++;
        }
        return new VerbGroup(from, to, head);
    }

    private int skipAdverbs(int from) {
        int i = from;
        while (words.is(i, Tag.ADVERB)
                || words.is(i, Tag.NOT)
                || words.is(i, Tag.PREPOSITION) && words.lower(i).equals("before") && words.is(i - 1, Tag.NOT)
                || words.is(i, Tag.OPEN_QUOTE) && words.is(i + 1, Tag.PARTICIPLE)) {
            i++;
        }
        return i;
    }

    /** Whether the verb at {@code next} belongs to the group whose last verb so far is {@code last}. */
    private boolean continues(int last, int next) {
        Tag before = words.tag(last);
        return switch (words.tag(next)) {
            case BE ->
                (before == Tag.MODAL || before == Tag.HAVE || before == Tag.BE) && isNonFinite(words.lower(next));
            case HAVE ->
                before == Tag.MODAL || before == Tag.HAVE && words.lower(next).equals("had");
            case DO -> before == Tag.MODAL;
            case VERB -> before == Tag.MODAL || before == Tag.DO;
            case PARTICIPLE -> before == Tag.BE || before == Tag.HAVE;
            case GERUND -> before == Tag.BE;
            default -> false;
        };
    }
}
