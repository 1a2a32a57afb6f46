package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;

/** What somebody thinks, wishes or feels, and no evidence can settle. */
final class Views {

    static final List<KindRule> RULES = List.of(
            rule("duty", Views::isDuty),
            rule("weighed", Views::isWeighed),
            rule("not clear", Views::isUnclear),
            rule("supposed", Views::isSupposed),
            rule("graded", Views::isGraded),
            rule("evaluated", Views::isEvaluated),
            rule("judged", Views::isJudged),
            rule("told in judgement", Views::isToldInJudgement),
            rule("denied to be", Views::isDeniedToBe),
            rule("said what it is", Views::isSaidWhatItIs),
            rule("in mind", Views::isInMind),
            rule("deserved", Views::isDeserved),
            rule("unreal", Views::isUnreal),
            rule("about anybody", Views::isAboutAnybody),
            rule("may have been", Views::mayHaveBeen),
            rule("one explanation", Views::isOneExplanation),
            rule("in doubt", Views::isInDoubt),
            rule("of any one", Views::isOfAnyOne));

    /** "worse", "a disgrace": words that judge. */
    private static final Set<String> EVALUATIVE = Lexicon.words("worth/evaluative.txt");

    /** "hope", "prefer": verbs of what goes on in a mind. */
    private static final Set<String> MIND = Lexicon.words("worth/mind.txt");

    /** Verbs that say what their subject is or seems to be. */
    private static final Set<String> LINKS = Set.of(
            "be", "become", "remain", "stay", "prove", "get", "seem", "appear", "look", "feel", "sound", "taste");

    /** Who a speaker means when they urge: "We must act", "You have to look". */
    private static final Set<String> URGED = Set.of("we", "you");

    private static final Set<String> DUTIES = Set.of("should", "ought");

    private static final Set<String> MAYBES = Set.of("can", "may", "might", "could");

    private static final Set<String> MISSED = Set.of("could", "should", "would");

    private static final Set<String> DEGREES =
            Set.of("very", "too", "so", "extremely", "incredibly", "extra", "totally");

    private static final Set<String> ANYBODY =
            Set.of("nobody", "everybody", "everyone", "anyone", "anybody", "nothing", "everything");

    private static final Set<String> WONDERED = Set.of("whether", "if", "how", "why", "what");

    private Views() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.OPINION, fits);
    }

    /** "Ministers should resign", "Japan needs to act", but not "She needed to leave" and "They were asked what it should mean". */
    private static boolean isDuty(Statement claim) {
        boolean needs = claim.verbIs(Set.of("need"))
                && !claim.isPast()
                && claim.anyChild(claim.verb(), i -> claim.hangs(i, "xcomp"));
        boolean urges = claim.isSpoken() && URGED.contains(claim.lower(claim.subject())) && Duties.isMust(claim);
        boolean calls = claim.isSpoken() && claim.isHelpedBy(Set.of("must")) && claim.isDoneBySomebody();
        return (needs || urges || calls || claim.isHelpedBy(DUTIES)) && !claim.has("amount", "law");
    }

    /** "It is natural that NATO would act", "It is right to wait", "It is unclear whether they can leave". */
    private static boolean isWeighed(Statement claim) {
        int quality = claim.complement();
        if (!claim.opensWith("it") || quality < 0 || !claim.is(quality, Tag.ADJECTIVE)) {
            return false;
        }
        boolean weighs = claim.lower(quality + 1).equals("that")
                || claim.is(quality + 1, Tag.TO)
                || WONDERED.contains(claim.lower(quality + 1));
        return weighs && !claim.has("amount");
    }

    /** "Why timing should matter isn't clear", "The cause is unclear". */
    private static boolean isUnclear(Statement claim) {
        String what = claim.lower(claim.complement());
        return what.equals("unclear") || what.equals("clear") && claim.isNegated();
    }

    /** "The result might be a blip", "Queues can still be long", but not "It could be the first". */
    private static boolean isSupposed(Statement claim) {
        int what = claim.complement();
        if (what < 0 || !claim.isHelpedBy(MAYBES) || claim.isTiedDown()) {
            return false;
        }
        int determiner = claim.child(what, "det");
        return claim.is(what, Tag.ADJECTIVE) || Set.of("a", "an").contains(claim.lower(determiner));
    }

    /** "The queues are very exhausting", "It is too early". */
    private static boolean isGraded(Statement claim) {
        return claim.any(i -> DEGREES.contains(claim.lower(i))
                        && (claim.is(i + 1, Tag.ADJECTIVE) || claim.is(i + 1, Tag.GERUND)))
                && !claim.isTiedDown();
    }

    /** "The evening got worse", "It was a complete disgrace"; a figure in it can still be looked up. */
    private static boolean isEvaluated(Statement claim) {
        int what = claim.complement();
        if (what < 0 || !claim.verbIs(LINKS) || claim.has("amount")) {
            return false;
        }
        boolean invites = claim.is(what + 1, Tag.TO) && claim.lower(what).equals("welcome");
        return !invites
                && (EVALUATIVE.contains(claim.lower(what))
                        || claim.anyChild(
                                what, i -> claim.is(i, Tag.ADJECTIVE) && EVALUATIVE.contains(claim.lower(i))));
    }

    /** "The staff do an excellent job", without a figure, a date or anything done. */
    private static boolean isJudged(Statement claim) {
        return claim.has("opinion-word") && !claim.isTiedDown();
    }

    /** "We have a terrible record", somebody said. */
    private static boolean isToldInJudgement(Statement claim) {
        return claim.isSpoken()
                && claim.any(i -> claim.is(i, Tag.ADJECTIVE) && EVALUATIVE.contains(claim.lower(i)))
                && !claim.isTiedDown();
    }

    /** "Night service is not a luxury", "That is no way to treat people", somebody said. */
    private static boolean isDeniedToBe(Statement claim) {
        int what = claim.complement();
        if (!claim.isSpoken() || what < 0 || !claim.verbIs(Set.of("be")) || claim.isTiedDown()) {
            return false;
        }
        String determiner = claim.lower(claim.child(what, "det", "neg"));
        return determiner.equals("no") || claim.isNegated() && (determiner.equals("a") || determiner.equals("an"));
    }

    /** "It's what makes the town great", "This is how a county thanks its nurses", somebody said. */
    private static boolean isSaidWhatItIs(Statement claim) {
        int behind = claim.verb() + 1;
        return claim.isSpoken()
                && claim.verbIs(Set.of("be"))
                && Set.of("what", "how", "why").contains(claim.lower(behind))
                && !claim.isPast();
    }

    /** "Keane would rather believe the fish", "The mayor hopes to return". */
    private static boolean isInMind(Statement claim) {
        boolean rather = claim.says("would", "rather") || claim.says("'d", "rather");
        boolean passive = claim.verb() >= 0 && claim.child(claim.verb(), "auxpass") >= 0;
        return (rather || claim.verbIs(MIND) && !passive) && !claim.isTiedDown();
    }

    /** "They deserve a tram." */
    private static boolean isDeserved(Statement claim) {
        return claim.verbIs(Set.of("deserve", "merit"));
    }

    /** "Athletic could still have won it"; but "Sales would have been flat without the deal" can be reckoned. */
    private static boolean isUnreal(Statement claim) {
        return claim.isHelpedBy(MISSED)
                && claim.isHelpedBy(Set.of("have"))
                && !claim.any(i -> claim.lower(i).equals("without") && claim.isUnderVerb(i));
    }

    /** "No one can name a single cause", "Everybody knows that", but not "Nobody has seen it". */
    private static boolean isAboutAnybody(Statement claim) {
        boolean noOne = claim.opensWith("no", "one") || claim.opensWith("not", "everyone");
        return (noOne || ANYBODY.contains(claim.lower(0)))
                && claim.size() > 2
                && !claim.isPerfect()
                && !claim.isTiedDown();
    }

    /** "A mild winter may have played a role": nothing says that it did. */
    private static boolean mayHaveBeen(Statement claim) {
        return claim.isHelpedBy(Set.of("may", "might")) && claim.isHelpedBy(Set.of("have")) && !claim.has("amount");
    }

    /** "One possible explanation is that a walk helps." */
    private static boolean isOneExplanation(Statement claim) {
        int subject = claim.subject();
        return subject >= 0
                && Set.of("explanation", "reason", "theory", "cause").contains(claim.lower(subject))
                && claim.anyChild(
                        subject, i -> Set.of("possible", "likely", "plausible").contains(claim.lower(i)));
    }

    /** "The claim is open to question", "Its future remains in doubt", "Much remains to be seen". */
    private static boolean isInDoubt(Statement claim) {
        return claim.says("open", "to", "question")
                || claim.says("in", "doubt")
                || claim.says("remains", "to", "be", "seen");
    }

    /** "A walk is a cheap treatment", "A town that loses its bank can get a bus": of any one, and without a figure or a law. */
    private static boolean isOfAnyOne(Statement claim) {
        int subject = claim.subject();
        String determiner = claim.lower(claim.child(subject, "det"));
        boolean any = determiner.equals("a") || determiner.equals("an");
        boolean timeless = claim.isPresentForm(claim.verb()) && claim.child(claim.verb(), "aux", "auxpass") < 0;
        boolean can = claim.isHelpedBy(Set.of("can"));
        boolean told = claim.child(subject, "relcl") >= 0 || claim.complement() >= 0;
        return any && (timeless || can) && told && !claim.isTiedDown() && !Duties.isMust(claim);
    }
}
