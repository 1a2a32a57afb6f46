package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.TaggedSentence;

/** A sentence's words and tree, with the questions that the rules for facts ask of them. */
final class Grammar {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "nor", "neither", "none", "nobody", "nothing", "hardly", "cannot");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final BitSet brackets;

    Grammar(ParsedSentence parsed) {
        this.words = parsed.words();
        this.brackets = Brackets.in(words);
        this.tree = brackets.isEmpty() ? parsed.tree() : parsed.treeWithout(brackets);
    }

    DependencyTree tree() {
        return tree;
    }

    int size() {
        return tree.size();
    }

    String lower(int i) {
        return words.lower(i);
    }

    String text(int i) {
        return words.token(i).text();
    }

    boolean isBracketed(int i) {
        return brackets.get(i);
    }

    boolean isComma(int i) {
        return words.lower(i).equals(",");
    }

    /** Commas, dashes, stops; quotation marks and brackets too. */
    boolean isMark(int i) {
        return i >= 0 && i < size() && words.tag(i).punctuation();
    }

    boolean isVerb(int i) {
        return i >= 0 && (tree.tag(i).startsWith("VB") || tree.tag(i).equals("MD"));
    }

    boolean isNoun(int i) {
        return i >= 0 && (tree.tag(i).startsWith("NN") || tree.tag(i).startsWith("PRP"));
    }

    boolean isName(int i) {
        return i >= 0 && tree.tag(i).startsWith("NNP");
    }

    boolean isAdjective(int i) {
        return i >= 0 && tree.tag(i).startsWith("JJ");
    }

    boolean isPreposition(int i) {
        return i >= 0 && (tree.tag(i).equals("IN") || tree.tag(i).equals("TO"));
    }

    boolean isNegation(int i) {
        return NEGATIONS.contains(words.lower(i));
    }

    boolean isBe(int i) {
        return i >= 0 && tree.lemma(i).equals("be");
    }

    boolean isMany(int noun) {
        return tree.tag(noun).endsWith("S") && tree.tag(noun).startsWith("NN") || tree.child(noun, "cc") >= 0;
    }

    boolean isTime(int i) {
        return Lexicon.isTime(words.token(i))
                || tree.tag(i).equals("CD") && words.token(i).text().length() == 4;
    }

    /** All that hangs on a word, itself included; what stands in brackets is left out. */
    BitSet under(int top) {
        BitSet under = new BitSet();
        for (int i = tree.leftmost(top); i <= tree.rightmost(top); i++) {
            if (!brackets.get(i) && tree.dominates(top, i)) {
                under.set(i);
            }
        }
        return under;
    }

    /** The words that depend directly on {@code i} with one of the labels. */
    List<Integer> children(int i, String... labels) {
        return IntStream.of(tree.children(i))
                .filter(child -> tree.hasLabel(child, labels))
                .boxed()
                .toList();
    }

    /** Its own subject, -1 when it has none. */
    int subjectOf(int verb) {
        int subject = tree.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass");
        int there = tree.child(verb, "expl");
        return there >= 0 && there < verb ? there : subject;
    }

    /** The words that stand in brackets, the brackets included. */
    BitSet brackets() {
        return brackets;
    }

    /** "which", "where", "whose". */
    boolean isQuestionWord(int i) {
        return tree.tag(i).startsWith("W");
    }

    /** Whether the verb is the second or a later one of "came, saw and won". */
    boolean isJoinedVerb(int verb) {
        return tree.label(verb).equals("conj") && isVerb(tree.head(verb));
    }

    /** The first verb of "came, saw and won". */
    int firstOfJoined(int verb) {
        int first = verb;
        while (isJoinedVerb(first)) {
            first = tree.head(first);
        }
        return first;
    }

    /** The words of a phrase that were chosen, without marks and "and" whose neighbours were not. */
    BitSet trimmed(BitSet phrase, BitSet chosen) {
        BitSet trimmed = (BitSet) phrase.clone();
        trimmed.and(chosen);
        for (int i = trimmed.nextSetBit(0); i >= 0; i = trimmed.nextSetBit(i + 1)) {
            boolean between = i > 0 && chosen.get(i - 1) && chosen.get(i + 1);
            if (!between && (isMark(i) || tree.tag(i).equals("CC"))) {
                trimmed.clear(i);
            }
        }
        return trimmed;
    }

    boolean isCommaBefore(int top) {
        return isComma(tree.leftmost(top) - 1);
    }
}
