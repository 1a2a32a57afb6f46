package org.claimdesk.text.naming;

import java.util.function.IntFunction;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Reads "I", "me" and "my" in somebody's direct speech as the speaker's name, and makes the verb follow: "I am" is "Jane Roe is". */
public final class FirstPerson {

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Substitutions found;

    private FirstPerson(ParsedSentence parsed, Substitutions found) {
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.found = found;
    }

    /** What the words point at; {@code speaker} tells for each word whose direct speech it stands in, null for none. */
    public static Substitutions read(
            ParsedSentence parsed, IntFunction<@Nullable String> speaker, Substitutions others) {
        FirstPerson reader = new FirstPerson(parsed, others.copy());
        for (int i = 0; i < parsed.words().size(); i++) {
            String name = speaker.apply(i);
            if (name != null && !Pronouns.isPronoun(name)) {
                reader.read(i, name);
            }
        }
        return reader.found;
    }

    private void read(int i, String name) {
        switch (words.lower(i)) {
            case "i" -> readSubject(i, name);
            case "me" -> found.put(i, i + 1, name);
            case "my" -> found.put(i, i + 1, name + "'s");
            default -> {
                // says nothing of the speaker
            }
        }
    }

    private void readSubject(int i, String name) {
        int verb = tree.head(i);
        if (verb < 0) {
            return;
        }
        found.put(i, i + 1, name);
        agree(firstOf(verb, i));
        agreeAlong(verb);
    }

    /** "I know and respect him": each verb that shares the subject. */
    private void agreeAlong(int verb) {
        for (int next : tree.children(verb)) {
            if (next > verb && tree.hasLabel(next, "conj") && tree.child(next, "nsubj", "nsubjpass", "aux") < 0) {
                agree(next);
            }
        }
    }

    /** The word of the predicate that has the ending: "have" in "have never seen". */
    private int firstOf(int verb, int subject) {
        int helper = tree.child(verb, "aux", "auxpass");
        return helper > subject && helper < verb ? helper : verb;
    }

    private void agree(int verb) {
        String form = agreeing(verb);
        if (!form.equals(words.token(verb).text())) {
            found.put(verb, verb + 1, form);
        }
    }

    /** The form that goes with a name: "eat" gives "eats", "was" stays. */
    private String agreeing(int verb) {
        String lower = words.lower(verb);
        return switch (lower) {
            case "am", "'m" -> "is";
            case "have", "'ve" -> "has";
            case "'ll" -> "will";
            case "'d" -> tree.tag(verb).equals("MD") ? "would" : "had";
            default ->
                tree.tag(verb).equals("VBP")
                        ? withEnding(lower)
                        : words.token(verb).text();
        };
    }

    private static String withEnding(String verb) {
        int last = verb.length() - 1;
        if (verb.endsWith("y") && last > 0 && "aeiou".indexOf(verb.charAt(last - 1)) < 0) {
            return verb.substring(0, last) + "ies";
        }
        boolean hisses = verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh")
                || verb.endsWith("o");
        return verb + (hisses ? "es" : "s");
    }
}
