package org.claimdesk.text.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Which clauses of a sentence state something by themselves, and which are part of what another one states. */
final class Statements {

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final Speech speech;
    private final Set<Clause> apart = new LinkedHashSet<>();

    Statements(ParsedSentence parsed, Speech speech, Set<Family> families) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.speech = speech;
        for (Clause clause : parsed.clauses()) {
            if (speech.isFrame(clause) || families.containsAll(familyOf(clause)) && standsApart(clause)) {
                apart.add(clause);
            }
        }
    }

    private static Set<Family> familyOf(Clause clause) {
        return switch (clause.link()) {
            case RELATIVE -> Set.of(Family.RELATIVE_CLAUSES);
            case ADVERBIAL -> Set.of(Family.ADVERBIAL_CLAUSES);
            case JOINED, SHARED -> Set.of(Family.JOINED_CLAUSES);
            case MAIN, COMPLEMENT -> Set.of();
        };
    }

    /** The clauses that each give a claim, in the order of their verbs. */
    List<Clause> all() {
        return apart.stream().filter(this::isStatement).toList();
    }

    /** Whether the clause is told by itself and left out of the one it hangs on. */
    boolean isApart(Clause clause) {
        return apart.contains(clause);
    }

    /** The participle that adds what the clause says ("left, saying that …"), or -1. */
    int additionOf(Clause clause) {
        return speech.addition(clause);
    }

    private boolean isStatement(Clause clause) {
        return clause.hasSubject()
                && !speech.isFrame(clause)
                && !hasPoint(clause)
                && !tellsWhoSays(clause)
                && !isFillIn(clause)
                && !isEcho(clause);
    }

    /** "The counter, as it turns out, opens late". */
    private boolean isFillIn(Clause clause) {
        return words.lower(clause.marker()).equals("as")
                && clause.link() == Link.ADVERBIAL
                && words.lower(clause.subjectFrom()).equals("it")
                && clause.to() - clause.subjectFrom() <= 3;
    }

    /** "and so did my mother", "and I did not": says again of somebody else what stands in front. */
    private boolean isEcho(Clause clause) {
        int verb = clause.verbs().head();
        boolean joined = clause.link() == Link.JOINED
                && parsed.tree().lemma(verb).equals("do")
                && parsed.tree().child(verb, "aux") < 0;
        return joined && parsed.tree().child(verb, "dobj", "ccomp", "xcomp", "prep", "acomp") < 0;
    }

    /** The words of saying are no claim of their own when what is said is one. */
    private boolean tellsWhoSays(Clause saying) {
        Clause content = contentOf(saying);
        return content != null && (speech.reporter(saying) != null || isInFront(content));
    }

    /** "Roe paid the bills herself, the court heard". */
    private static boolean isInFront(Clause content) {
        Clause saying = content.parent();
        return saying != null
                && content.link() == Link.COMPLEMENT
                && content.verbs().to() <= saying.subjectFrom();
    }

    /** "If it rains and the wind turns, …": what is joined to a condition is part of the condition. */
    private boolean standsApart(Clause clause) {
        if (continuesQuotation(clause) || isAlternative(clause)) {
            return false;
        }
        Clause top = clause;
        while ((top.link() == Link.JOINED || top.link() == Link.SHARED) && top.parent() != null) {
            top = top.parent();
        }
        if (top.link() == Link.COMPLEMENT) {
            return isContent(top) || isPoint(top);
        }
        if (top.link() == Link.RELATIVE && tellsOfTime(top)) {
            return false;
        }
        if (top.link() == Link.ADVERBIAL && tellsWhen(top)) {
            return !top.isFronted() || tellsMore(top);
        }
        return !Clauses.isBinding(words, top) || isBrokenRelative(top) || tellsOfSomethingNew(top);
    }

    /** "must resign or call an election": of two ways out neither is told alone. */
    private boolean isAlternative(Clause clause) {
        boolean second = clause.link() == Link.JOINED || clause.link() == Link.SHARED;
        return second
                && (words.lower(clause.marker()).equals("or")
                        || parsed.clauses().stream()
                                .anyMatch(next -> clause.equals(next.parent()) && isAlternative(next)));
    }

    /** "came to light when a treasurer noticed": what happened then is told, too, when it has its own subject and is past. */
    private boolean tellsWhen(Clause clause) {
        boolean past = words.is(clause.verbs().from(), Tag.PAST)
                || parsed.tree().tag(clause.verbs().from()).equals("VBD");
        return past
                && TIMES.contains(words.lower(clause.marker()))
                && (clause.isFronted() || clause.hasSubject() && !words.is(clause.subjectFrom(), Tag.PRONOUN));
    }

    /** "When Howe retired in 2020, he bought her share": what has its own date or figure is told, too. */
    private boolean tellsMore(Clause clause) {
        return words.has(Tag.NUMBER, clause.from(), clause.to());
    }

    private static final Set<String> TIMES = Set.of("when", "after", "before", "as", "once", "while");

    /** "Talks began on Monday, which surprised nobody": that they began did, and not Monday. */
    private boolean tellsOfTime(Clause clause) {
        int noun = parsed.tree().head(clause.verbs().head());
        return noun >= 0 && words.tag(noun).head() && Lexicon.isTime(words.token(noun));
    }

    /** "a bookkeeper who stole the money": what was not named before is not picked out but told of. */
    private boolean tellsOfSomethingNew(Clause clause) {
        int noun = parsed.tree().head(clause.verbs().head());
        if (clause.link() != Link.RELATIVE
                || noun < 0
                || !words.is(noun, Tag.NOUN)
                || isAnyOne(clause, noun)
                || isContact(clause) && !words.is(clause.subjectFrom(), Tag.PRONOUN)) {
            return false;
        }
        int determiner = parsed.tree().child(noun, "det", "poss", "predet");
        return determiner >= 0
                ? words.lower(determiner).equals("a") || words.lower(determiner).equals("an")
                : false;
    }

    /** "A town that loses its bank loses the bakery next": it is told of every such town, and of no single one that it has lost it. */
    private boolean isAnyOne(Clause clause, int noun) {
        DependencyTree tree = parsed.tree();
        int verb = tree.hasLabel(noun, "nsubj", "nsubjpass") ? tree.head(noun) : -1;
        return verb > noun && isTimeless(clause.verbs().head()) && (isTimeless(verb) || isHelpedByModal(verb));
    }

    private boolean isTimeless(int verb) {
        String tag = parsed.tree().tag(verb);
        return (tag.equals("VBZ") || tag.equals("VBP")) && parsed.tree().child(verb, "aux", "auxpass") < 0;
    }

    private boolean isHelpedByModal(int verb) {
        int helper = parsed.tree().child(verb, "aux");
        return helper >= 0 && parsed.tree().tag(helper).equals("MD");
    }

    /** 'said it was "a land of growth and should not be a battlefield"': somebody's very words are not broken. */
    private boolean continuesQuotation(Clause clause) {
        Clause parent = clause.parent();
        if (clause.link() != Link.SHARED || parent == null || speech.isQuoted(clause)) {
            return false;
        }
        int open = 0;
        for (int i = parent.verbs().from(); i < clause.verbs().from(); i++) {
            if (words.is(i, Tag.OPEN_QUOTE)) {
                open = 1;
            } else if (words.is(i, Tag.CLOSE_QUOTE)) {
                open = 0;
            }
        }
        return open > 0;
    }

    /** "the units we can build", "a story her brother tells": a relative clause without "which". */
    private boolean isContact(Clause clause) {
        int subject = parsed.tree().child(clause.verbs().head(), "nsubj", "nsubjpass");
        return clause.marker() < 0 && subject >= 0 && subject < clause.verbs().head();
    }

    /** "boats which, the paper said, nobody wants": the parser loses what the clause tells more of. */
    private boolean isBrokenRelative(Clause clause) {
        return clause.link() == Link.RELATIVE
                && clause.marker() < 0
                && words.lower(clause.from()).equals("which");
    }

    /** What somebody says: "said that talks failed". What is asked ("asked whether") is no statement. */
    private boolean isContent(Clause clause) {
        Clause saying = clause.parent();
        return saying != null
                && clause.hasSubject()
                && !(clause.marker() < 0 && words.is(clause.subjectFrom(), Tag.RELATIVE))
                && !words.lower(clause.subjectFrom()).equals("that")
                && (speech.reporter(saying) != null
                        || speech.addition(clause) >= 0
                        || speech.isFrame(saying)
                        || speech.isQuoted(clause) && !speech.isQuoted(saying)
                        || isInFront(clause))
                && (clause.marker() < 0 || words.is(clause.marker(), Tag.COMPLEMENTIZER) || !isQuestion(clause));
    }

    private boolean isQuestion(Clause clause) {
        String marker = words.lower(clause.marker());
        return marker.equals("whether") || marker.equals("if");
    }

    /** The first clause that tells what is said; null when the saying has none in this sentence. */
    @Nullable
    Clause contentOf(Clause saying) {
        for (Clause clause : parsed.clauses()) {
            if (clause.link() == Link.COMPLEMENT && saying.equals(clause.parent()) && isContent(clause)) {
                return clause;
            }
        }
        return null;
    }

    /** As {@link #contentOf}, of what stands behind the verb of saying. */
    @Nullable
    Clause contentBehind(Clause saying) {
        for (Clause clause : parsed.clauses()) {
            if (clause.link() == Link.COMPLEMENT
                    && saying.equals(clause.parent())
                    && clause.from() > saying.verbs().head()
                    && isContent(clause)) {
                return clause;
            }
        }
        return null;
    }

    /** "The main point is that the charter limits the group": the point is the claim. */
    private boolean isPoint(Clause clause) {
        Clause parent = clause.parent();
        return parent != null
                && words.is(clause.marker(), Tag.COMPLEMENTIZER)
                && clause.marker() == parent.verbs().to()
                && words.is(parent.verbs().head(), Tag.BE)
                && parent.subjectTo() - parent.subjectFrom() > 1;
    }

    private boolean hasPoint(Clause clause) {
        return parsed.clauses().stream()
                .anyMatch(other -> clause.equals(other.parent()) && other.link() == Link.COMPLEMENT && isPoint(other));
    }

    /** The outermost clause of saying that governs the clause; null when it is nobody's report. */
    @Nullable
    Clause sayingAbove(Clause clause) {
        boolean inside = false;
        Clause outermost = null;
        for (Clause at = clause; at != null; at = at.parent()) {
            if (inside && (speech.reporter(at) != null || speech.isFrame(at))) {
                outermost = at;
                inside = false;
            }
            inside |= at.link() == Link.COMPLEMENT;
        }
        return outermost;
    }
}
