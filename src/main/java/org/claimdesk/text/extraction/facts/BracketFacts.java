package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What brackets tell of the words in front of them: "Ann Roe (born 1924)", "The Rookie (2002)", "World Food Programme (WFP)". */
final class BracketFacts {

    /** Small words that a name may have inside it: "The Day After Tomorrow", "Far from Heaven". */
    private static final Set<String> INSIDE_NAMES =
            Set.of("of", "the", "from", "for", "in", "to", "at", "on", "a", "an", "with", "by", "'s", "and", "&");

    private final Grammar grammar;

    BracketFacts(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        BitSet inside = grammar.brackets();
        for (int open = inside.nextSetBit(0); open >= 0; ) {
            int close = inside.nextClearBit(open);
            BitSet noun = nounBefore(open);
            if (!noun.isEmpty()) {
                addPieces(facts, noun, open + 1, close - 1);
            }
            open = inside.nextSetBit(close);
        }
        return facts;
    }

    /** A semicolon parts two things told in one bracket. */
    private void addPieces(List<Fact> facts, BitSet noun, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || grammar.lower(i).equals(";")) {
                BitSet told = new BitSet();
                told.set(start, i);
                if (i > start) {
                    facts.add(new Fact.Writer()
                            .words(noun)
                            .glue(being(start))
                            .words(told)
                            .as(FactRule.BRACKETS, start));
                }
                start = i + 1;
            }
        }
    }

    private String being(int first) {
        return switch (grammar.lower(first)) {
            case "born", "founded", "killed", "established", "built", "published" -> "was";
            case "died" -> "";
            default -> Character.isDigit(grammar.text(first).charAt(0)) ? "is dated" : "is";
        };
    }

    private BitSet nounBefore(int open) {
        BitSet noun = new BitSet();
        int end = open;
        while (end > 0 && grammar.isMark(end - 1)) {
            end--;
        }
        if (end == 0 || grammar.isBracketed(end - 1)) {
            return noun;
        }
        int start = nameStart(end);
        if (start == end && grammar.isNoun(end - 1)) {
            start = grammar.tree().leftmost(end - 1);
        }
        noun.set(start, end);
        noun.andNot(grammar.brackets());
        return noun;
    }

    private int nameStart(int end) {
        int start = end;
        for (int i = end - 1; i >= 0 && !grammar.isMark(i); i--) {
            if (Character.isUpperCase(grammar.text(i).codePointAt(0))) {
                start = i;
            } else if (start == end || !INSIDE_NAMES.contains(grammar.lower(i))) {
                break;
            }
        }
        return start;
    }
}
