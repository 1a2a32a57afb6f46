package org.claimdesk.text.naming;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** Whether an article's "he" or "she" can mean a person, as far as its words tell. */
enum Gender {
    UNKNOWN,
    HE,
    SHE;

    /** Words that tell it of whom they stand beside, and common first names, by gender. */
    private static final Map<String, Set<String>> WORDS = Lexicon.groups("naming/genders.txt");

    private static final Set<String> HE_FORMS = Set.of("he", "him", "his", "himself");

    private static final Set<String> SHE_FORMS = Set.of("she", "her", "hers", "herself");

    /** What a pronoun tells; unknown for other words than the forms of "he" and "she". */
    static Gender ofPronoun(String lower) {
        if (HE_FORMS.contains(lower)) {
            return HE;
        }
        return SHE_FORMS.contains(lower) ? SHE : UNKNOWN;
    }

    /** What a title or an office tells: "Mr", "spokeswoman". */
    static Gender ofWord(String lower) {
        return of("he-words", "she-words", lower);
    }

    /** What a common first name tells. */
    static Gender ofFirstName(String name) {
        int space = name.indexOf(' ');
        return space < 0
                ? UNKNOWN
                : of("he-names", "she-names", name.substring(0, space).toLowerCase(Locale.ROOT));
    }

    private static Gender of(String he, String she, String lower) {
        if (WORDS.getOrDefault(he, Set.of()).contains(lower)) {
            return HE;
        }
        return WORDS.getOrDefault(she, Set.of()).contains(lower) ? SHE : UNKNOWN;
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
