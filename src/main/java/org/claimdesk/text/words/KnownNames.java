package org.claimdesk.text.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.sentences.Lines;

/** Words that an article writes with a capital where none is asked for: names, also when they open a sentence. */
public final class KnownNames {

    private KnownNames() {}

    /** The capitalised words inside the sentences of {@code text} that are no function words. */
    public static Set<String> in(String text, List<Sentence> sentences) {
        Set<String> names = new HashSet<>();
        Set<String> plain = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (!sentence.heading()) {
                collect(text, sentence, names, plain);
            }
        }
        names.removeAll(plain);
        return names;
    }

    private static void collect(String text, Sentence sentence, Set<String> names, Set<String> plain) {
        int end = sentence.span().end();
        boolean free = false;
        for (int i = sentence.span().start(); i < end; ) {
            if (!Character.isLetter(text.charAt(i))) {
                free &= Lines.isBlank(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == ',';
                i++;
                continue;
            }
            int stop = i;
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(i, stop);
            if (Character.isUpperCase(word.charAt(0))) {
                if (free && !Lexicon.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
                    names.add(word);
                }
            } else if (word.length() > 2) {
                plain.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            free = true;
            i = stop;
        }
    }
}
