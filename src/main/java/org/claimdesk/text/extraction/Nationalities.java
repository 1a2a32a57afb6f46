package org.claimdesk.text.extraction;

import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** Adjectives of nations and continents, which keep their capital wherever they stand: "Norwegian", "European". */
final class Nationalities {

    private static final Set<String> ALL = Lexicon.words("extraction/nationalities.txt");

    private Nationalities() {}

    static boolean has(String word) {
        return ALL.contains(word);
    }
}
