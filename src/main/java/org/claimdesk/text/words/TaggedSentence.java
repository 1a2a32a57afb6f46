package org.claimdesk.text.words;

import java.util.List;
import org.claimdesk.text.Span;

/** A sentence as words with the part each of them plays. Ranges of words are half-open: {@code [from, to)}. */
public final class TaggedSentence {

    private final String article;
    private final List<Token> tokens;
    private final Tag[] tags;
    private final String[] bases;

    /** The words of a sentence, the part of each, and the base form of each. */
    public TaggedSentence(String article, List<Token> tokens, Tag[] tags, String[] bases) {
        this.article = article;
        this.tokens = List.copyOf(tokens);
        this.tags = tags.clone();
        this.bases = bases.clone();
    }

    public int size() {
        return tokens.size();
    }

    /** Its words and marks in order. */
    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The part of word {@code i}; {@link Tag#STOP} outside the sentence, so that rules need not ask where it ends. */
    public Tag tag(int i) {
        return i < 0 || i >= tags.length ? Tag.STOP : tags[i];
    }

    public boolean is(int i, Tag tag) {
        return tag(i) == tag;
    }

    /** The lower-case word {@code i}; empty outside the sentence. */
    public String lower(int i) {
        return i < 0 || i >= tags.length ? "" : tokens.get(i).lower();
    }

    /** The base form of the verb at {@code i}. */
    public String base(int i) {
        return i < 0 || i >= bases.length ? "" : bases[i];
    }

    /** Where the words of a range stand in the article. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The article's own words of a range. */
    public String text(int from, int to) {
        return from >= to ? "" : span(from, to).of(article);
    }

    public String article() {
        return article;
    }

    /** The first word in a range with that part, or -1. */
    public int find(Tag tag, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tag(i) == tag) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(Tag tag, int from, int to) {
        return find(tag, from, to) >= 0;
    }
}
