package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;

/** What of a phrase belongs to a fact about it, and what makes facts of its own. */
final class Phrases {

    /** "those who", "anyone that": the noun says nothing without its clause. */
    private static final Set<String> OPEN = Set.of(
            "those",
            "anyone",
            "everyone",
            "someone",
            "people",
            "one",
            "ones",
            "nobody",
            "something",
            "anything",
            "all",
            "any",
            "every",
            "no",
            "each",
            "few",
            "that");

    private static final Set<String> PLACE_HEADS = Set.of("in", "at", "of", "to", "from", "near", "for", "outside");

    private final Grammar grammar;
    private final DependencyTree tree;

    Phrases(Grammar grammar) {
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /** The words of a phrase without the clauses and appositions that tell more of it. */
    BitSet plain(int top) {
        BitSet words = grammar.under(top);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (i != top && isName(i)) {
                words.andNot(described(i));
            } else if (i != top && isAside(i)) {
                words.andNot(grammar.under(i));
            } else if (grammar.isName(i)) {
                words.andNot(title(i));
            }
        }
        return words;
    }

    /** Whether what hangs here tells more of a noun, rather than which one is meant. */
    boolean isAside(int i) {
        return switch (tree.label(i)) {
            case "relcl" -> !isNeeded(i);
            case "acl" -> !tree.tag(i).equals("VB");
            case "appos" -> !isPlaceOfPlace(i) && !isListMember(i);
            case "parataxis", "meta" -> true;
            default -> false;
        };
    }

    /** "the film Frozen", "his son, John Roe,": the name can stand for the noun. */
    boolean isName(int i) {
        return tree.label(i).equals("appos")
                && grammar.isName(i)
                && grammar.isNoun(tree.head(i))
                && !grammar.isName(tree.head(i))
                && tree.tag(tree.head(i)).startsWith("NN")
                && !isListMember(i);
    }

    /** What the name in an apposition stands for: "the film" in "the film Frozen". */
    BitSet described(int name) {
        BitSet described = alone(tree.head(name));
        described.andNot(grammar.under(name));
        return described;
    }

    /** A phrase without the others of its list. */
    BitSet alone(int noun) {
        BitSet alone = grammar.under(noun);
        for (int child : tree.children(noun)) {
            if (tree.hasLabel(child, "conj", "cc", "preconj") || isListMember(child)) {
                alone.andNot(grammar.under(child));
            }
        }
        return alone;
    }

    /** "production designer" in "production designer Ann Roe"; empty for a name without a title. */
    BitSet title(int name) {
        BitSet title = new BitSet();
        int last = -1;
        for (int child : tree.children(name)) {
            if (child < name && tree.label(child).equals("compound") && isCommonNoun(child)) {
                last = child;
            }
        }
        if (last >= 0 && grammar.isName(last + 1)) {
            title.or(grammar.under(name));
            title.clear(last + 1, grammar.size());
        }
        return title;
    }

    private boolean isCommonNoun(int i) {
        return tree.tag(i).equals("NN") && Character.isLowerCase(grammar.text(i).codePointAt(0));
    }

    /** "Disney Digital, RealD and IMAX": the parser takes a list for appositions. */
    boolean isListMember(int i) {
        int noun = tree.head(i);
        return tree.label(i).equals("appos")
                && grammar.isCommaBefore(i)
                && grammar.isNoun(noun)
                && grammar.isNoun(i)
                && grammar.isName(noun) == grammar.isName(i)
                && (tree.child(i, "conj") >= 0 || commaAppositions(noun) > 1 || isNameInChain(i));
    }

    /** "Heat, Ronin, Casino": names hung one on the other. */
    private boolean isNameInChain(int i) {
        int noun = tree.head(i);
        boolean later = tree.label(noun).equals("appos") && grammar.isCommaBefore(noun);
        return grammar.isName(i) && grammar.isName(noun) && (later || commaAppositions(i) > 0);
    }

    private int commaAppositions(int noun) {
        return (int) grammar.children(noun, "appos").stream()
                .filter(other -> grammar.isCommaBefore(other) && grammar.isName(noun) == grammar.isName(other))
                .count();
    }

    /** "Murray, Utah": the second place says where the first is, and stays with it. */
    boolean isPlaceOfPlace(int i) {
        int noun = tree.head(i);
        return grammar.isName(i)
                && grammar.isName(noun)
                && grammar.isCommaBefore(i)
                && tree.child(i, "det", "prep", "conj") < 0
                && tree.hasLabel(noun, "pobj", "appos", "conj")
                && PLACE_HEADS.contains(grammar.lower(prepositionAbove(noun)));
    }

    private int prepositionAbove(int noun) {
        int up = noun;
        while (up >= 0 && tree.hasLabel(up, "pobj", "appos", "conj") && !grammar.isPreposition(up)) {
            up = tree.head(up);
        }
        return up;
    }

    /** "those who smoke", "the first ship to sail": without the clause the noun would mean more than was said. */
    boolean isNeeded(int clause) {
        int noun = tree.head(clause);
        if (grammar.isCommaBefore(clause)) {
            return false;
        }
        if (tree.tag(clause).equals("VB") && tree.child(clause, "aux") >= 0 && grammar.subjectOf(clause) < 0) {
            return true;
        }
        if (OPEN.contains(grammar.lower(noun))) {
            return true;
        }
        int determiner = tree.child(noun, "det", "poss", "num", "nmod", "predet");
        return determiner >= 0
                ? OPEN.contains(grammar.lower(determiner))
                : grammar.isMany(noun) && !grammar.isName(noun);
    }

    /** "patients who recover": a clause behind a noun without an article is true of some of them at least. */
    boolean isPlural(int noun) {
        return !OPEN.contains(grammar.lower(noun)) && tree.child(noun, "det", "poss", "num", "predet") < 0;
    }

    /** "in a feud in Oslo" as "in a feud": without what hangs behind its noun, unless "of" ties it. */
    List<BitSet> shorter(BitSet phrase) {
        int noun = tree.child(phrase.nextSetBit(0), "pobj");
        return noun < 0
                ? List.of()
                : loosePhrases(noun).stream()
                        .filter(phrase::get)
                        .map(loose -> {
                            BitSet shorter = (BitSet) phrase.clone();
                            shorter.andNot(grammar.under(loose));
                            return shorter;
                        })
                        .toList();
    }

    /** Phrases hanging behind a noun that can be left out of it: "a change | for the station". */
    List<Integer> loosePhrases(int noun) {
        return grammar.children(noun, "prep").stream()
                .filter(phrase -> phrase > noun && !grammar.lower(phrase).equals("of"))
                .toList();
    }
}
