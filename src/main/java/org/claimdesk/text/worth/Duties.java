package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;

/** What a law, a treaty or an office demands or allows. */
final class Duties {

    static final List<KindRule> RULES = List.of(
            rule("the law says", Duties::isLaw), rule("demanded", Duties::isDemanded), rule("must", Duties::isMust));

    private static final Set<String> PAPERS = Lexicon.words("worth/papers.txt");

    private static final Set<String> RULING = Set.of(
            "require",
            "forbid",
            "prohibit",
            "ban",
            "entitle",
            "oblige",
            "permit",
            "authorise",
            "authorize",
            "outlaw",
            "bar",
            "mandate",
            "limit",
            "allow",
            "exempt",
            "bind",
            "trust");

    private Duties() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.RULE, fits);
    }

    /** "The charter limits the group", "The treaty covers the north": a paper that rules is what acts. */
    private static boolean isLaw(Statement claim) {
        int subject = claim.subject();
        return subject >= 0
                && PAPERS.contains(claim.lemma(subject))
                && claim.hangs(subject, "nsubj")
                && claim.child(claim.verb(), "dobj", "ccomp", "xcomp") >= 0
                && !claim.isPast();
    }

    /** "NATO requires unanimity", "Visitors are not allowed to park". */
    private static boolean isDemanded(Statement claim) {
        return claim.verbIs(RULING) && !claim.isPastForm(claim.verb());
    }

    /** "Pupils must wear a uniform", "Owners have to pay". */
    static boolean isMust(Statement claim) {
        return claim.isHelpedBy(Set.of("must"))
                || claim.any(i -> claim.lemma(i).equals("have")
                        && claim.isPresentForm(i)
                        && claim.is(i + 1, Tag.TO)
                        && claim.isMainVerb(i));
    }
}
