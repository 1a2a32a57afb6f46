package org.claimdesk.text.parsing;

import java.util.Set;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Words for what people and bodies are: "minister", "spokesperson", "firm". */
public final class Roles {

    private static final Set<String> PEOPLE = Lexicon.words("words/roles.txt");

    private static final Set<String> BODIES = Lexicon.words("words/bodies.txt");

    private Roles() {}

    /** "minister", "co-founder". */
    public static boolean isRole(String lower) {
        return PEOPLE.contains(lower);
    }

    /** "alliance", "ministry": what an organisation calls itself or is called. */
    public static boolean isBody(String lower) {
        return BODIES.contains(lower);
    }

    /** Whether a role stands in the range: "Malaysia's Prime Minister". */
    public static boolean hasRole(TaggedSentence words, int from, int to) {
        return lastRole(words, from, to) >= 0;
    }

    /** The last role in the range, or -1. */
    public static int lastRole(TaggedSentence words, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isRole(words.lower(i)) && !words.is(i + 1, Tag.POSSESSIVE)) {
                return i;
            }
        }
        return -1;
    }
}
