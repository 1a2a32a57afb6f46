package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;

/**
 * Something said in passing while doing or saying something else: "Roe left the room, saying the fund had lost money."
 *
 * @param clause what is done
 * @param participle "saying"
 * @param content the verb of what is said
 * @param words all that is said
 */
record Addition(Clause clause, int participle, int content, BitSet words) {

    /** Those of a sentence whose doer can speak, or is spoken of by somebody who goes on: "said the port was open, adding that …". */
    static List<Addition> in(ParsedSentence parsed, Substitutions substitutions) {
        DependencyTree tree = parsed.tree();
        Speakers speakers = new Speakers(parsed, substitutions);
        List<Addition> found = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            for (int participle : participles(tree, clause)) {
                int content = isSaying(tree, participle, clause) ? tree.child(participle, "ccomp") : -1;
                if (content >= 0 && (speakers.canSpeak(clause) || clause.link() == Clause.Link.COMPLEMENT)) {
                    BitSet words = new BitSet();
                    words.set(tree.leftmost(content), tree.rightmost(content) + 1);
                    found.add(new Addition(clause, participle, content, words));
                }
            }
        }
        return found;
    }

    /** What hangs on the verb, and behind "after" and "while" what hangs on them: "resigned after admitting that …". */
    private static List<Integer> participles(DependencyTree tree, Clause clause) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(clause.verbs().head())) {
            int behind = tree.hasLabel(child, "prep") ? tree.child(child, "pcomp") : -1;
            found.add(behind >= 0 ? behind : child);
        }
        return found;
    }

    private static boolean isSaying(DependencyTree tree, int participle, Clause clause) {
        return clause.hasSubject()
                && participle > clause.verbs().head()
                && tree.tag(participle).equals("VBG")
                && tree.hasLabel(participle, "advcl", "xcomp", "pcomp")
                && (Verbs.reports(tree.lemma(participle))
                        || tree.lemma(participle).equals("include"));
    }
}
