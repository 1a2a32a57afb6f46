package org.claimdesk.conflicts;

import java.util.Locale;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;

/** The name of an outlet, a person or an organisation, as it is written and as it is looked for. */
record ConflictName(String name) {

    static final int LONGEST = 200;

    ConflictName {
        name = CleanText.clean(name).strip();
        if (name.isEmpty()) {
            throw new Refused("conflict.refused.name-missing");
        }
        if (name.length() > LONGEST) {
            throw new Refused("conflict.refused.name-too-long", LONGEST);
        }
        if (words(name).isBlank()) {
            throw new Refused("conflict.refused.name-without-letters");
        }
    }

    /** Small letters and digits, word for word, with a space at each end, so that whole words are found. */
    String words() {
        return words(name);
    }

    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
