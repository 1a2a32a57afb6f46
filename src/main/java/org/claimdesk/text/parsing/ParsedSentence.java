package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.english.EnglishParsing;
import org.claimdesk.text.parsing.mending.Mending;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.claimdesk.text.words.Token;
import org.claimdesk.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, their grammar, and the clauses they make. */
public record ParsedSentence(Sentence sentence, TaggedSentence words, DependencyTree tree, List<Clause> clauses) {

    /** A longer sentence is no prose; its clauses are not looked for. */
    private static final int MOST_WORDS = 300;

    /** Reads a sentence that stands alone. */
    public static ParsedSentence parse(String sentence) {
        return parse(sentence, new Sentence(new Span(0, sentence.length()), false), Set.of());
    }

    /** Reads one sentence of an article; {@code names} are names also where they open the sentence. */
    public static ParsedSentence parse(String article, Sentence sentence, Set<String> names) {
        List<Token> tokens = Tokens.of(article, sentence.span());
        DependencyTree tree = Mending.mend(tokens, tree(tokens));
        TaggedSentence words = PennTags.read(article, tokens, tree, names);
        return new ParsedSentence(
                sentence, words, tree, words.size() > MOST_WORDS ? List.of() : Clauses.of(words, tree));
    }

    private static DependencyTree tree(List<Token> tokens) {
        Parser parser = EnglishParsing.parser();
        int begin = Dateline.end(tokens);
        if (begin == 0) {
            return Interruptions.parse(parser, tokens);
        }
        Grafting grafting = new Grafting(tokens.size());
        int root = grafting.put(Interruptions.parse(parser, tokens.subList(begin, tokens.size())), begin, -1, "root");
        grafting.put(parser.parse(tokens.subList(0, begin)), 0, root, "meta");
        return grafting.tree();
    }

    /**
     * The tree of the sentence as it reads without some of its words, which then hang on nothing: what stands in brackets
     * leads parsers astray.
     */
    public DependencyTree treeWithout(BitSet aside) {
        List<Integer> places = new ArrayList<>();
        List<Token> kept = new ArrayList<>();
        Grafting grafting = new Grafting(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (aside.get(i)) {
                grafting.put(loose(i), i, -1, "punct");
            } else {
                places.add(i);
                kept.add(words.token(i));
            }
        }
        if (places.isEmpty() || places.size() == words.size()) {
            return tree;
        }
        grafting.put(Mending.mend(kept, tree(kept)), places, -1, "root");
        return grafting.tree();
    }

    private DependencyTree loose(int i) {
        return new DependencyTree(
                new String[] {tree.tag(i)}, new String[] {tree.lemma(i)}, new int[] {-1}, new String[] {"punct"});
    }

    /** Whether it is too long to be taken apart: no prose, and without clauses. */
    public boolean isTooLong() {
        return words.size() > MOST_WORDS;
    }

    /** Whether it asks: its last mark is a question mark. */
    public boolean isQuestion() {
        for (int i = words.size() - 1; i >= 0 && words.tag(i).punctuation(); i--) {
            if (words.lower(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** The clause that stands by itself and comes first; null when the sentence has none. */
    public @Nullable Clause mainClause() {
        for (Clause clause : clauses) {
            if (clause.link() == Clause.Link.MAIN && clause.hasSubject()) {
                return clause;
            }
        }
        return null;
    }

    /** The word of a range that the others in it hang on: its first one whose head stands outside. */
    public int topOf(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean outside = tree.head(i) < from || tree.head(i) >= to;
            if (outside && !words.tag(i).punctuation() && !tree.hasLabel(i, "preconj", "cc")) {
                return i;
            }
        }
        return from;
    }

    /** Where the sentence's words end, its last marks left out. */
    public int end() {
        int end = words.size();
        while (end > 0 && words.is(end - 1, Tag.STOP)) {
            end--;
        }
        return end;
    }
}
