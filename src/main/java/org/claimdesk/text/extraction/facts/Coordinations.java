package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;

/** Takes lists apart, one member each: "Malaysia and Indonesia closed a port and a road" tells four things. */
final class Coordinations {

    /** More statements than this are a list and no statements. */
    private static final int MOST = 40;

    private static final Set<String> TOGETHER = Set.of("between", "among", "amongst", "both");

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final boolean examples;

    /** @param examples whether examples ("films such as Heat") count as members of a list */
    Coordinations(Grammar grammar, Phrases phrases, boolean examples) {
        this.examples = examples;
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
    }

    /** The words of a statement, once for each choice of one member of each of its lists. */
    List<BitSet> each(BitSet statement) {
        List<BitSet> found = List.of(statement);
        for (int first = statement.nextSetBit(0); first >= 0; first = statement.nextSetBit(first + 1)) {
            List<Integer> members = members(first, statement);
            if (members.size() < 2) {
                continue;
            }
            List<BitSet> chosen = new ArrayList<>();
            for (BitSet words : found) {
                if (!words.get(first)) {
                    chosen.add(words);
                    continue;
                }
                for (int k = 0; k < members.size(); k++) {
                    chosen.add(choose(words, members, k));
                }
            }
            if (chosen.size() > MOST) {
                return found;
            }
            found = chosen;
        }
        return found;
    }

    /** The list that begins with a word, in the order of the sentence; only itself when it begins none. */
    private List<Integer> members(int first, BitSet within) {
        if (isJoined(first, tree.head(first)) && within.get(tree.head(first))
                || isTogether(first)
                || isExample(first, within)) {
            return List.of(first);
        }
        List<Integer> members = new ArrayList<>();
        members.add(first);
        if (isModifier(first)) {
            if (isLaterModifier(first)) {
                return members;
            }
            addModifiers(first, members);
        }
        int example = grammar.isNoun(first) ? exampleOf(first, within) : -1;
        if (example >= 0) {
            members.add(example);
        }
        for (int at = 0; at < members.size(); at++) {
            for (int other : tree.children(members.get(at))) {
                if (within.get(other) && isJoined(other, members.get(at))) {
                    members.add(other);
                }
            }
        }
        members.sort(null);
        return members;
    }

    private boolean isJoined(int member, int to) {
        return to >= 0
                && (tree.label(member).equals("conj") && isSameKind(to, member) && !isAmpersand(to)
                        || phrases.isListMember(member));
    }

    /** "Brothers & Sisters" is one name. */
    private boolean isAmpersand(int noun) {
        int joiner = tree.child(noun, "cc");
        return joiner >= 0 && grammar.lower(joiner).equals("&");
    }

    /** "films such as Heat": the examples can stand for the noun. */
    private int exampleOf(int noun, BitSet within) {
        if (!examples) {
            return -1;
        }
        for (int phrase : grammar.children(noun, "prep")) {
            boolean such = grammar.lower(phrase).equals("as")
                    && grammar.lower(phrase - 1).equals("such");
            int example = tree.child(phrase, "pobj");
            if ((such || grammar.lower(phrase).equals("including")) && within.get(phrase) && example > phrase) {
                return example;
            }
        }
        return -1;
    }

    private boolean isSameKind(int one, int other) {
        return grammar.isNoun(one) && grammar.isNoun(other) && grammar.isTime(one) == grammar.isTime(other)
                || isDescribing(one) && isDescribing(other)
                || grammar.isPreposition(one) && grammar.isPreposition(other)
                || grammar.isVerb(one)
                        && grammar.isVerb(other)
                        && tree.hasLabel(one, "xcomp", "ccomp", "pcomp", "conj");
    }

    private boolean isDescribing(int i) {
        return grammar.isAdjective(i) || grammar.isVerb(i) && tree.hasLabel(i, "nmod", "acomp", "conj", "attr");
    }

    private boolean isModifier(int i) {
        return isDescribing(i) && tree.label(i).equals("nmod") && i < tree.head(i);
    }

    /** ", community-based" behind "open": the list began before. */
    private boolean isLaterModifier(int i) {
        for (int other : tree.children(tree.head(i))) {
            if (other < i && isModifier(other) && isListed(other, i)) {
                return true;
            }
        }
        return false;
    }

    private void addModifiers(int first, List<Integer> members) {
        for (int other : tree.children(tree.head(first))) {
            if (other > first && isModifier(other) && isListed(members.getLast(), other)) {
                members.add(other);
            }
        }
    }

    /** Whether a comma, or "and", stands between two adjectives of a noun and nothing else does. */
    private boolean isListed(int one, int other) {
        int gap = tree.leftmost(other) - 1;
        return gap >= one && (grammar.isComma(gap) || tree.tag(gap).equals("CC"));
    }

    private boolean isTogether(int first) {
        int head = tree.head(first);
        return head >= 0 && TOGETHER.contains(grammar.lower(head)) || TOGETHER.contains(grammar.lower(first));
    }

    private boolean isExample(int noun, BitSet within) {
        int phrase = tree.head(noun);
        return phrase >= 0
                && tree.head(phrase) >= 0
                && within.get(tree.head(phrase))
                && grammar.isNoun(tree.head(phrase))
                && exampleOf(tree.head(phrase), within) == noun;
    }

    private BitSet choose(BitSet words, List<Integer> members, int chosen) {
        BitSet kept = (BitSet) words.clone();
        int last = members.getLast();
        for (int k = 0; k < members.size(); k++) {
            int member = members.get(k);
            if (k == chosen) {
                continue;
            }
            BitSet own = grammar.under(member);
            for (int other : members) {
                if (other != member && tree.dominates(member, other)) {
                    own.andNot(grammar.under(other));
                }
            }
            if (k == 0) {
                keepShared(own, member, members.get(chosen), last);
            }
            kept.andNot(own);
        }
        int example = exampleOf(members.getFirst(), words);
        if (example >= 0) {
            int phrase = tree.head(example);
            kept.clear(phrase);
            if (grammar.lower(phrase - 1).equals("such")) {
                kept.clear(phrase - 1);
            }
        }
        for (int member : members) {
            for (int joiner : grammar.children(member, "cc", "preconj")) {
                kept.andNot(grammar.under(joiner));
            }
        }
        return kept;
    }

    /** "the book and film of the year": the article and what stands behind the list go with each member. */
    private void keepShared(BitSet own, int first, int chosen, int last) {
        own.clear(last + 1, grammar.size());
        boolean bare = tree.child(chosen, "det", "poss", "nmod", "num") < 0
                && tree.tag(chosen).equals("NN");
        int article = tree.child(first, "det");
        if (bare && article >= 0) {
            own.andNot(grammar.under(article));
        }
        if (grammar.isVerb(first) && tree.child(chosen, "aux") < 0) {
            grammar.children(first, "aux", "nsubj").forEach(shared -> own.andNot(grammar.under(shared)));
        }
    }
}
