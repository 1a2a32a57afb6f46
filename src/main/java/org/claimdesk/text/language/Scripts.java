package org.claimdesk.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The scripts a text is written in, by their letters. */
final class Scripts {

    /** The language of each script that is likeliest in the news. */
    private static final Map<UnicodeScript, String> LIKELIEST = Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "en"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"));

    /** Scripts that many languages share: which it is takes a closer look. */
    private static final Map<UnicodeScript, Set<String>> SHARED = Map.of(
            UnicodeScript.CYRILLIC, Set.of("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"),
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps"),
            UnicodeScript.DEVANAGARI, Set.of("hi", "mr", "ne"));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int count;

    static Scripts of(String text) {
        Scripts scripts = new Scripts();
        text.codePoints().filter(Character::isLetter).forEach(scripts::add);
        return scripts;
    }

    private void add(int letter) {
        count++;
        letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
    }

    int letters() {
        return count;
    }

    /** Whether most letters are Latin; so is a text without any. */
    boolean isLatin() {
        return 2 * letters.getOrDefault(UnicodeScript.LATIN, 0) >= count || !LIKELIEST.containsKey(main());
    }

    boolean isOfOneLanguage() {
        return !SHARED.containsKey(main());
    }

    boolean fits(String language) {
        return SHARED.getOrDefault(main(), Set.of()).contains(language);
    }

    /** Chinese and Japanese share a script; only Japanese has syllables beside it. */
    String likeliest() {
        boolean syllables = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        return main() == UnicodeScript.HAN && syllables ? "ja" : LIKELIEST.getOrDefault(main(), Languages.ENGLISH);
    }

    private UnicodeScript main() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }
}
