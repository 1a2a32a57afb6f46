package org.claimdesk.text.naming;

import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.TaggedSentence;

/** Reads "I" and "my" in somebody's speech as the speaker's name, where the verb can follow: "I was there", "I'll come". */
public final class FirstPerson {

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final String speaker;
    private final Substitutions found;

    private FirstPerson(ParsedSentence parsed, String speaker, Substitutions found) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.speaker = speaker;
        this.found = found;
    }

    /** What the words point at when {@code speaker} says those that are {@code quoted}. */
    public static Substitutions read(ParsedSentence parsed, boolean[] quoted, String speaker, Substitutions others) {
        FirstPerson reader = new FirstPerson(parsed, speaker, others.copy());
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i]) {
                reader.read(i);
            }
        }
        return reader.found;
    }

    private void read(int i) {
        switch (words.lower(i)) {
            case "i" -> readSubject(i);
            case "me" -> found.put(i, i + 1, speaker);
            case "my" -> found.put(i, i + 1, speaker + "'s");
            default -> {
                // says nothing of the speaker
            }
        }
    }

    /** "I am" is "Roe is"; "I believe" stays, because its verb would have to change. */
    private void readSubject(int i) {
        String verb = words.lower(i + 1);
        switch (verb) {
            case "am", "'m" -> found.put(i, i + 2, speaker + " is");
            case "have", "'ve" -> found.put(i, i + 2, speaker + " has");
            case "'ll" -> found.put(i, i + 2, speaker + " will");
            case "'d" -> found.put(i, i + 2, speaker + (parsed.tree().tag(i + 1).equals("MD") ? " would" : " had"));
            default -> {
                int head = parsed.tree().head(i);
                String tag = head < 0 ? "" : parsed.tree().tag(head);
                boolean modal = parsed.tree().tag(Math.min(i + 1, words.size() - 1)).equals("MD");
                if (tag.equals("VBD") || modal || isPast(i + 1)) {
                    found.put(i, i + 1, speaker);
                }
            }
        }
    }

    private boolean isPast(int verb) {
        return verb < words.size() && parsed.tree().tag(verb).equals("VBD");
    }
}
