package org.claimdesk.text.extraction;

import java.util.BitSet;
import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Which words of a sentence each clause states, when the clauses that state something themselves are left out. */
final class Extents {

    /** Leading words that are not about when or where, and add nothing to the claim. */
    private static final Set<String> LOOSE_LEADS = Set.of(
            "of",
            "like",
            "unlike",
            "with",
            "despite",
            "also",
            "however",
            "but",
            "and",
            "meanwhile",
            "moreover",
            "furthermore",
            "instead",
            "therefore",
            "thus",
            "still",
            "then",
            "so",
            "besides",
            "indeed",
            "additionally",
            "nevertheless",
            "nonetheless",
            "hence",
            "finally",
            "as",
            "yet",
            "too",
            "similarly",
            "consequently",
            "now");

    private final ParsedSentence parsed;
    private final Statements statements;
    private final TaggedSentence words;
    private final DependencyTree tree;

    Extents(ParsedSentence parsed, Statements statements) {
        this.parsed = parsed;
        this.statements = statements;
        this.words = parsed.words();
        this.tree = parsed.tree();
    }

    /** All that hangs on word {@code top}, without the clauses below that are statements of their own. */
    BitSet of(int top, Clause owner) {
        BitSet extent = subtree(top);
        for (Clause other : parsed.clauses()) {
            int verb = other.verbs().head();
            if (verb != top && !other.equals(owner) && tree.dominates(top, verb) && statements.isApart(other)) {
                cut(extent, other, statements.additionOf(other));
            }
        }
        return withQuotes(extent);
    }

    /** Whether the clause is a statement of its own, which others do without. */
    boolean isLeftOut(Clause clause) {
        return statements.isApart(clause);
    }

    /** As {@link #of} for a word that is no clause's verb. */
    BitSet of(int top) {
        BitSet extent = subtree(top);
        for (Clause other : parsed.clauses()) {
            int verb = other.verbs().head();
            if (verb != top && tree.dominates(top, verb) && statements.isApart(other)) {
                cut(extent, other, statements.additionOf(other));
            }
        }
        return extent;
    }

    /** Quotation marks hang anywhere in a tree; they come along with the words between them. */
    private BitSet withQuotes(BitSet extent) {
        int open = -1;
        for (int i = extent.nextSetBit(0); i >= 0 && i <= Math.min(extent.length(), words.size() - 1); i++) {
            if (words.is(i, Tag.OPEN_QUOTE)) {
                open = i;
            } else if (words.is(i, Tag.CLOSE_QUOTE) && open >= 0) {
                boolean all = extent.nextClearBit(open + 1) >= i;
                if (all) {
                    extent.set(open);
                }
                extent.set(i, all || extent.get(i));
                open = -1;
            } else if (!extent.get(i) && !words.tag(i).punctuation()) {
                open = -1;
            }
        }
        for (int i = extent.length();
                open >= 0 && extent.get(open) && i < Math.min(words.size(), extent.length() + 3);
                i++) {
            if (words.is(i, Tag.CLOSE_QUOTE) && extent.nextClearBit(open) >= extent.length()) {
                extent.set(extent.length(), i + 1);
                break;
            }
        }
        int first = extent.nextSetBit(0);
        int close = first < 1 || !words.is(first - 1, Tag.OPEN_QUOTE)
                ? -1
                : words.find(Tag.CLOSE_QUOTE, first, extent.length() + 1);
        if (close > 0 && extent.nextClearBit(first) >= close) {
            extent.set(first - 1, close + 1);
        }
        return extent;
    }

    BitSet subtree(int top) {
        BitSet all = new BitSet();
        for (int i = tree.leftmost(top); i <= tree.rightmost(top); i++) {
            if (tree.dominates(top, i)) {
                all.set(i);
            }
        }
        return all;
    }

    /** Takes a clause out, with the "and" and the commas that set it off. */
    private void cut(BitSet extent, Clause clause, int adding) {
        if ((clause.link() == Link.JOINED || clause.link() == Link.SHARED) && clause.marker() >= 0) {
            extent.clear(clause.marker());
        }
        cut(extent, adding >= 0 ? adding : clause.verbs().head());
    }

    /** Takes out all that hangs on a word, with the marks that set it off. */
    void cut(BitSet extent, int top) {
        extent.andNot(subtree(top));
        dropMarks(extent, tree.leftmost(top), tree.rightmost(top) + 1);
    }

    /** Two commas around a gap go, and so does one in front of it; brackets and dashes go in pairs. */
    void dropMarks(BitSet extent, int from, int to) {
        int before = extent.previousSetBit(from - 1);
        int after = extent.nextSetBit(to);
        boolean inside = isSetOff(from) && before == from - 1;
        if (before >= 0 && (inside || isSetOff(before))) {
            extent.clear(inside ? from : before);
            if (after == to && isSetOff(after)) {
                extent.clear(after);
            }
        } else if (before < 0 && after == to && isSetOff(after)) {
            extent.clear(after);
        }
    }

    private boolean isSetOff(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.COMMA || tag == Tag.BREAK || tag == Tag.OPEN_BRACKET || tag == Tag.CLOSE_BRACKET;
    }

    /** "In June 2022, NATO unveiled": the words in front of the subject that say when, where or on what condition. */
    BitSet lead(Clause clause, BitSet extent) {
        BitSet lead = new BitSet();
        int verb = clause.verbs().head();
        for (int child : tree.children(verb)) {
            int end = tree.rightmost(child) + 1;
            if (end <= limitOfLead(clause) && child != clause.marker() && extent.get(child) && isPlaceOrTime(child)) {
                BitSet words = subtree(child);
                words.and(extent);
                lead.or(words);
                if (this.words.is(end, Tag.COMMA)) {
                    lead.set(end);
                }
            }
        }
        return lead;
    }

    /** A clause that shares its subject has its own words of time behind "and": "and in 2007 moved". */
    int limitOfLead(Clause clause) {
        return clause.link() == Link.SHARED
                        || clause.subjectFrom() > clause.verbs().from()
                ? clause.verbs().from()
                : clause.subjectFrom();
    }

    private boolean isPlaceOrTime(int child) {
        int from = tree.leftmost(child);
        String first = words.lower(from);
        return switch (tree.label(child)) {
            case "prep", "agent" -> !LOOSE_LEADS.contains(first) && !first.equals("according");
            case "npadvmod" -> true;
            case "advmod" -> !LOOSE_LEADS.contains(first) || Lexicon.isTime(words.token(child));
            case "advcl" ->
                parsed.clauses().stream().anyMatch(clause -> clause.verbs().head() == child)
                        || words.is(from, Tag.SUBORDINATOR);
            case "neg", "dep", "nmod" -> true;
            default -> false;
        };
    }
}
