package org.claimdesk.text.attribution;

import java.util.Map;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** The verbs of saying, by their dictionary forms. */
final class Verbs {

    private static final Map<String, Set<String>> BY_USE = Lexicon.groups("attribution/verbs.txt");

    private static final Set<String> THINKING = Set.of("think", "feel", "suppose", "suspect", "expect", "know");

    private Verbs() {}

    /** "claims that …": takes the clause that somebody says. */
    static boolean reports(String verb) {
        return is("report", verb);
    }

    /** "the memo says that …": whatever is the subject of such a verb is a source. */
    static boolean tells(String verb) {
        return is("telling", verb);
    }

    /** "found that …": takes the clause that somebody has found out. */
    static boolean finds(String verb) {
        return is("finding", verb);
    }

    /** "“…,” he laughed": may stand beside direct speech. */
    static boolean speaks(String verb) {
        return is("speech", verb) || is("report", verb) && !THINKING.contains(verb);
    }

    /** "denied the charge": is a saying by itself. */
    static boolean takesPosition(String verb) {
        return is("position", verb);
    }

    /** "slammed the “shameful” plan": is a saying when words are quoted. */
    static boolean takesView(String verb) {
        return is("view", verb);
    }

    /** "thinks that …": only people do. */
    static boolean thinks(String verb) {
        return THINKING.contains(verb);
    }

    private static boolean is(String use, String verb) {
        return BY_USE.getOrDefault(use, Set.of()).contains(verb);
    }
}
