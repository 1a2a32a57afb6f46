package org.claimdesk.text.parsing;

import java.util.Set;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Finds what each predicate of a sentence is about. */
final class Subjects {

    private static final String[] SUBJECT = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"};

    /** Prepositions that tie two nouns closely: "Russia's invasion of Ukraine". */
    private static final Set<String> CLOSE = Set.of("of", "in", "from", "for");

    private final TaggedSentence words;
    private final DependencyTree tree;

    Subjects(TaggedSentence words, DependencyTree tree) {
        this.words = words;
        this.tree = tree;
    }

    boolean hasOwn(int verb) {
        return tree.child(verb, SUBJECT) >= 0;
    }

    /** The subject of the verb of a clause that begins at {@code from}. */
    Subject of(int verb, int from) {
        int subject = nearest(verb);
        boolean relative = tree.hasLabel(verb, "relcl", "acl");
        if (subject >= 0 && !(relative && words.is(subject, Tag.RELATIVE))) {
            return core(subject);
        }
        return relative && tree.head(verb) >= 0 ? antecedent(tree.head(verb), verb, from) : Subject.NONE;
    }

    /** Of "the minister, Jane Roe said" the parser makes two subjects: the name beside the verb is the one. */
    private int nearest(int verb) {
        int found = tree.child(verb, SUBJECT);
        for (int child : tree.children(verb)) {
            if (found >= 0
                    && child > found
                    && child < verb
                    && tree.hasLabel(child, SUBJECT)
                    && words.is(child, Tag.NAME)) {
                found = child;
            }
        }
        return found;
    }

    /** "the noun, which": the noun in front of the clause with all that hangs on it by "of" and "in". */
    private Subject antecedent(int noun, int verb, int from) {
        int top = noun;
        boolean person = words.has(Tag.RELATIVE, from, verb)
                && words.lower(words.find(Tag.RELATIVE, from, verb)).equals("who");
        while (!person && isCloselyTied(top)) {
            top = tree.head(tree.head(top));
        }
        int to = words.is(from - 1, Tag.COMMA) ? from - 1 : from;
        return new Subject(Math.min(tree.leftmost(top), to), to);
    }

    private boolean isCloselyTied(int noun) {
        int preposition = tree.head(noun);
        return tree.hasLabel(noun, "pobj")
                && preposition >= 0
                && CLOSE.contains(words.lower(preposition))
                && tree.head(preposition) >= 0
                && words.tag(tree.head(preposition)).head();
    }

    /** "Jane Roe, head of the office," is Jane Roe; "the minister, Jane Roe," is Jane Roe, too. */
    private Subject core(int subject) {
        int named = nameBehindTitle(subject);
        if (named >= 0) {
            return new Subject(tree.leftmost(named), named + 1);
        }
        int to = tree.rightmost(subject) + 1;
        for (int child : tree.children(subject)) {
            boolean more = tree.hasLabel(
                    child, "appos", "relcl", "acl", "advcl", "prep", "nmod", "advmod", "npadvmod", "parataxis");
            int start = tree.leftmost(child);
            if (child > subject && more && isMark(start - 1) && start - 1 < to) {
                to = start - 1;
            }
        }
        while (to > subject + 1 && isMark(to - 1)) {
            to--;
        }
        return new Subject(behindLead(subject), to);
    }

    /** "Of the plan, he said": the subject begins behind what the parser hangs on it in front of a comma. */
    private int behindLead(int subject) {
        int from = tree.leftmost(subject);
        for (int child : tree.children(subject)) {
            int end = tree.rightmost(child) + 1;
            if (end <= subject
                    && tree.hasLabel(child, "prep", "advmod", "advcl", "npadvmod", "dep")
                    && words.is(end, Tag.COMMA)) {
                from = end + 1;
            }
        }
        return Math.min(from, subject);
    }

    private boolean isMark(int i) {
        return words.is(i, Tag.COMMA)
                || words.is(i, Tag.BREAK)
                || words.is(i, Tag.OPEN_BRACKET) && !words.is(i + 2, Tag.CLOSE_BRACKET);
    }

    /** "Malaysia's Prime Minister, Najib Razak": the name, or -1. */
    private int nameBehindTitle(int subject) {
        if (!Roles.isRole(words.lower(subject))) {
            return -1;
        }
        for (int name = subject + 1; name <= tree.rightmost(subject); name++) {
            boolean named = tree.hasLabel(name, "appos")
                    && words.is(name, Tag.NAME)
                    && tree.dominates(subject, name)
                    && words.is(tree.leftmost(name) - 1, Tag.COMMA);
            if (named) {
                return name;
            }
        }
        return -1;
    }
}
