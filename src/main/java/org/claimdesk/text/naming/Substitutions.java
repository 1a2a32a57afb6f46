package org.claimdesk.text.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.dates.DatedPhrase;

/** For one sentence: which words point at something named elsewhere, and the name to read in their place. */
public final class Substitutions {

    /** Leaves every word as it is. */
    public static final Substitutions NONE = new Substitutions();

    private final Map<Integer, Substitution> byStart = new HashMap<>();

    private final Map<Integer, String> strangers = new HashMap<>();

    Substitutions copy() {
        Substitutions copy = new Substitutions();
        copy.byStart.putAll(byStart);
        copy.strangers.putAll(strangers);
        return copy;
    }

    /** Reads {@code text} in place of the words {@code [from, to)}; the first one for a word stays. */
    void put(int from, int to, String text) {
        byStart.putIfAbsent(from, new Substitution(to, text, ""));
    }

    /** These and the dates; where both know better, these stay. */
    public Substitutions with(List<DatedPhrase> dates) {
        if (dates.isEmpty()) {
            return this;
        }
        Substitutions both = new Substitutions();
        both.byStart.putAll(byStart);
        dates.forEach(date -> both.put(date.from(), date.to(), date.text()));
        return both;
    }

    /** As {@link #put}, for a pronoun: where the claim has named {@code whom} already, the pronoun stays. */
    void putPronoun(int from, int to, String text, String whom) {
        byStart.putIfAbsent(from, new Substitution(to, text, whom));
    }

    /** The pronoun at {@code word} means somebody without a name ("a spokeswoman"); it stays in the wording. */
    void putStranger(int word, String phrase) {
        strangers.put(word, phrase);
    }

    /** What the article calls the nameless person whom the pronoun at {@code word} means; empty when it means none. */
    public String strangerAt(int word) {
        return strangers.getOrDefault(word, "");
    }

    /** Whom the pronoun at {@code word} means; empty when no pronoun is replaced there. */
    public String pronounFor(int word) {
        Substitution found = byStart.get(word);
        return found == null ? "" : found.whom();
    }

    /** Where the words end that are replaced from {@code word} on; -1 when none are. */
    public int endAt(int word) {
        Substitution found = byStart.get(word);
        return found == null ? -1 : found.to();
    }

    /** What to read in place of the words from {@code word} on; only when {@link #endAt} gives an end. */
    public String textAt(int word) {
        Substitution found = byStart.get(word);
        return found == null ? "" : found.text();
    }

    private record Substitution(int to, String text, String whom) {}
}
