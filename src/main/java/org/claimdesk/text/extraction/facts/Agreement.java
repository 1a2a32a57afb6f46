package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.text.parsing.DependencyTree;

/** Keeps a fact grammatical when a list was taken apart: "He and she were left" gives "He was left", "a old" gives "an old". */
final class Agreement {

    private static final Map<String, String> SINGULAR =
            Map.of("were", "was", "are", "is", "have", "has", "do", "does", "'re", "is", "'ve", "has");

    private final Grammar grammar;
    private final DependencyTree tree;

    Agreement(Grammar grammar) {
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /** The words of the fact that are to be read in another form than the sentence has. */
    Map<Integer, String> forms(Predicate predicate, BitSet words) {
        Map<Integer, String> forms = new HashMap<>();
        BitSet subject = grammar.trimmed(predicate.subject(), words);
        if (!subject.equals(grammar.trimmed(predicate.subject(), predicate.subject())) && isOne(subject)) {
            int finite = finite(predicate, words);
            if (finite >= 0) {
                forms.put(finite, singular(finite));
            }
        }
        addArticles(words, forms);
        return forms;
    }

    /** Whether what is left of a list is one thing. */
    private boolean isOne(BitSet subject) {
        for (int i = subject.nextSetBit(0); i >= 0; i = subject.nextSetBit(i + 1)) {
            boolean top = tree.head(i) < 0 || !subject.get(tree.head(i));
            if (top && !grammar.isMark(i)) {
                String word = grammar.lower(i);
                boolean pronoun = tree.tag(i).equals("PRP");
                return pronoun
                        ? word.equals("he") || word.equals("she") || word.equals("it")
                        : tree.tag(i).equals("NN") || tree.tag(i).equals("NNP");
            }
        }
        return false;
    }

    private int finite(Predicate predicate, BitSet words) {
        BitSet verb = (BitSet) predicate.core().clone();
        verb.or(predicate.shared());
        verb.and(words);
        for (int i = verb.nextSetBit(0); i >= 0 && i <= predicate.verb(); i = verb.nextSetBit(i + 1)) {
            boolean own = i == predicate.verb() || tree.hasLabel(i, "aux", "auxpass");
            if (own && (SINGULAR.containsKey(grammar.lower(i)) || tree.tag(i).equals("VBP"))) {
                return i;
            }
            if (own && grammar.isVerb(i)) {
                return -1;
            }
        }
        return -1;
    }

    private String singular(int verb) {
        String word = grammar.lower(verb);
        String known = SINGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch");
        return word + (hissing || word.endsWith("sh") || word.endsWith("o") ? "es" : "s");
    }

    private void addArticles(BitSet words, Map<Integer, String> forms) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            int next = words.nextSetBit(i + 1);
            String word = grammar.lower(i);
            if (next > i + 1
                    && (word.equals("a") || word.equals("an"))
                    && tree.tag(i).equals("DT")) {
                String right = article(grammar.lower(next));
                if (!right.equals(word)) {
                    forms.put(i, right);
                }
            }
        }
    }

    /** "a" or "an", by the first letter. */
    static String article(String next) {
        boolean consonant =
                next.startsWith("uni") || next.startsWith("us") || next.startsWith("eu") || next.startsWith("one");
        boolean silent = next.startsWith("hour") || next.startsWith("honest") || next.startsWith("heir");
        return silent || "aeiou".indexOf(next.charAt(0)) >= 0 && !consonant ? "an" : "a";
    }
}
