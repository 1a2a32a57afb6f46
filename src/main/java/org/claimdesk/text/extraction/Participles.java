package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Participles that hang on a statement and state something themselves: "Founded in 1990, the firm …", "located in Oslo". */
final class Participles {

    /** Gerunds that only go on with the sentence. */
    private static final Set<String> PARTICLES = Set.of(
            "including",
            "following",
            "according",
            "regarding",
            "concerning",
            "excluding",
            "adding",
            "saying",
            "referring",
            "depending",
            "being",
            "having",
            "considering",
            "starting",
            "beginning",
            "speaking",
            "ranging",
            "compared",
            "based",
            "asked",
            "making",
            "bringing",
            "taking");

    /** Participles that tell a lasting state of a thing: "the event held at the museum located in the city". */
    private static final Set<String> STATES = Set.of(
            "located", "held", "based", "situated", "headquartered", "owned", "founded", "equipped", "built", "named");

    /** What is located somewhere today was so when the rest happened. */
    private static final Set<String> LASTING =
            Set.of("located", "based", "situated", "headquartered", "owned", "equipped", "named");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Extents extents;
    private final boolean working;

    Participles(ParsedSentence parsed, Extents extents, Set<Family> families) {
        this.working = families.contains(Family.PARTICIPLES);
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.extents = extents;
    }

    /** The draft without its participles, and a draft of each of them. */
    List<Draft> apart(Draft draft) {
        if (!working) {
            return List.of(draft);
        }
        List<Draft> apart = new ArrayList<>();
        BitSet left = draft.words();
        BitSet taken = new BitSet();
        if (draft.verb() >= 0) {
            for (int child : tree.children(draft.verb())) {
                if (!left.get(child) && child < draft.verb()) {
                    apart.addAll(ofVerb(draft, child, left));
                }
            }
        }
        for (int i = left.length() - 1; i >= 0; i--) {
            if (left.get(i) && i != draft.verb()) {
                List<Draft> own = ofVerb(draft, i, left);
                if (own.isEmpty()) {
                    own = ofNoun(draft, i, left);
                }
                if (own.isEmpty()) {
                    own = planned(draft, i, left);
                }
                if (!own.isEmpty()) {
                    apart.addAll(0, own);
                    BitSet before = (BitSet) left.clone();
                    extents.cut(left, isWith(i) ? tree.head(tree.head(i)) : i);
                    before.andNot(left);
                    taken.or(before);
                }
            }
        }
        apart.addFirst(draft.without(taken));
        return apart;
    }

    /** "NATO unveiled its plan, listing China as a priority", "Founded in 1990, the firm employs nine people". */
    private List<Draft> ofVerb(Draft draft, int participle, BitSet left) {
        int from = tree.leftmost(participle);
        int to = tree.rightmost(participle) + 1;
        boolean behind = from > draft.verb() && words.is(from - 1, Tag.COMMA) && words.is(participle, Tag.GERUND);
        boolean front = to <= draft.verb() && words.is(to, Tag.COMMA) && words.is(participle, Tag.PARTICIPLE);
        boolean hangs = tree.hasLabel(participle, "advcl")
                && tree.dominates(draft.verb(), participle)
                && (front || left.get(tree.head(participle)))
                && tree.tag(tree.head(participle)).startsWith("V")
                && from == participle
                && (behind && isObject(participle + 1) || front)
                && to - from > 2;
        int subject = hangs ? tree.child(draft.verb(), "nsubj", "nsubjpass") : -1;
        int made = subject < 0 ? -1 : madeOf(participle);
        if (made >= 0 && left.get(subject)) {
            return List.of(result(draft, subject, made, left));
        }
        if (subject < 0 || PARTICLES.contains(words.lower(participle)) || !left.get(subject)) {
            return List.of();
        }
        BitSet named = extents.subtree(subject);
        named.and(left);
        List<Part> parts = new ArrayList<>(Draft.runs(named));
        boolean many = words.is(subject, Tag.NOUN) && tree.tag(subject).equals("NNS");
        boolean past = isPast(draft.verb()) || isOver(participle, to);
        int modal = tree.child(draft.verb(), "aux");
        boolean ahead = behind && modal >= 0 && words.is(modal, Tag.MODAL);
        parts.add(
                ahead ? Part.glueFor(modal, modal + 1) : Part.glue(past ? many ? "were" : "was" : many ? "are" : "is"));
        if (ahead) {
            parts.add(Part.glue("be"));
        }
        parts.addAll(Draft.runs(phrase(participle, front ? extents.subtree(participle) : left)));
        return List.of(Draft.of(participle, parts).saidBy(draft.saying() ? null : draft.speaker()));
    }

    /** ", making it the busiest line": what it is made; -1 when something else is made. */
    private int madeOf(int gerund) {
        int made = words.lower(gerund).equals("making") ? tree.child(gerund, "ccomp", "xcomp", "oprd") : -1;
        int it = made < 0 ? -1 : tree.child(made, "nsubj");
        return it == gerund + 1 && words.is(it, Tag.PRONOUN) && words.tag(made).nominal() ? made : -1;
    }

    /** "It carries 52,000 a day, making it the busiest line": it is the busiest line. */
    private Draft result(Draft draft, int subject, int made, BitSet left) {
        BitSet named = extents.subtree(subject);
        named.and(left);
        boolean many = words.is(subject, Tag.NOUN) && tree.tag(subject).equals("NNS");
        List<Part> parts = new ArrayList<>(Draft.runs(named));
        parts.add(Part.glue(isPast(draft.verb()) ? many ? "were" : "was" : many ? "are" : "is"));
        BitSet what = extents.subtree(made);
        what.and(left);
        what.clear(0, tree.child(made, "nsubj") + 1);
        parts.addAll(Draft.runs(what));
        return Draft.of(made, parts).saidBy(draft.saying() ? null : draft.speaker());
    }

    /** "Jane Roe, prosecuting, said": what the speaker was doing there. */
    List<Draft> asides(Clause saying) {
        int verb = saying.verbs().head();
        int who = tree.child(verb, "nsubj");
        int gerund = who + 2;
        boolean aside = working
                && who >= 0
                && gerund < verb
                && words.is(who, Tag.NAME)
                && words.is(who + 1, Tag.COMMA)
                && words.is(gerund, Tag.GERUND)
                && !PARTICLES.contains(words.lower(gerund))
                && (tree.head(gerund) == who || tree.head(gerund) == verb)
                && words.is(tree.rightmost(gerund) + 1, Tag.COMMA);
        if (!aside) {
            return List.of();
        }
        Part phrase = Part.words(gerund, tree.rightmost(gerund) + 1);
        return List.of(Draft.of(gerund, Part.words(tree.leftmost(who), who + 1), Part.glue("was"), phrase));
    }

    /** "lanterns, given away by the city and bought from vendors", "the museum located in Oslo": what is told of a noun. */
    private List<Draft> ofNoun(Draft draft, int participle, BitSet left) {
        int noun = tree.head(participle);
        int from = tree.leftmost(participle);
        boolean setOff = words.is(from - 1, Tag.COMMA) && from == participle && words.is(participle, Tag.PARTICIPLE);
        boolean state = words.is(participle, Tag.PARTICIPLE)
                && STATES.contains(words.lower(participle))
                && words.is(participle + 1, Tag.PREPOSITION);
        if (!tree.hasLabel(participle, "acl")
                || noun < 0
                || noun > participle
                || !left.get(noun)
                || !words.tag(noun).head()
                || !(setOff || state || isWith(participle))
                || PARTICLES.contains(words.lower(participle)) && !state) {
            return List.of();
        }
        List<Draft> each = new ArrayList<>();
        for (int one : members(participle)) {
            List<Part> parts = new ArrayList<>();
            parts.add(Part.words(Math.min(tree.leftmost(noun), noun), setOff ? from - 1 : from));
            boolean past =
                    isOver(one, tree.rightmost(one) + 1) || isPast(draft.verb()) && !LASTING.contains(words.lower(one));
            parts.add(Part.glue(past ? isMany(noun) ? "were" : "was" : isMany(noun) ? "are" : "is"));
            parts.addAll(Draft.runs(phrase(one, left)));
            each.add(Draft.of(one, parts).saidBy(draft.speaker()));
        }
        return each;
    }

    /** ", with the first meeting set to take place in May". */
    private boolean isWith(int participle) {
        int noun = tree.head(participle);
        int with = noun < 0 || !tree.hasLabel(noun, "pobj") ? -1 : tree.head(noun);
        return with > 0
                && words.is(participle, Tag.PARTICIPLE)
                && words.lower(with).equals("with")
                && words.is(with - 1, Tag.COMMA);
    }

    /** "a monument to be built in Wellington" is to be built there. */
    private List<Draft> planned(Draft draft, int verb, BitSet left) {
        int noun = tree.head(verb);
        int to = tree.child(verb, "aux");
        boolean planned = tree.hasLabel(verb, "acl", "relcl")
                && noun >= 0
                && left.get(noun)
                && words.is(noun, Tag.NOUN)
                && to == noun + 1
                && tree.leftmost(verb) == to
                && words.is(to, Tag.TO)
                && words.lower(to + 1).equals("be")
                && words.is(verb, Tag.PARTICIPLE)
                && tree.rightmost(verb) > verb;
        if (!planned) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(
                List.of(Part.words(tree.leftmost(noun), noun + 1), Part.glue(isMany(noun) ? "are" : "is")));
        parts.addAll(Draft.runs(phrase(verb, left)));
        return List.of(Draft.of(verb, parts).saidBy(draft.speaker()));
    }

    /** The participle and those that "and" joins to it. */
    private List<Integer> members(int participle) {
        List<Integer> members = new ArrayList<>(List.of(participle));
        for (int child : tree.children(participle)) {
            if (tree.hasLabel(child, "conj") && words.is(child, Tag.PARTICIPLE)) {
                members.add(child);
            }
        }
        return members;
    }

    /** The words of one participle without those joined to it. */
    private BitSet phrase(int participle, BitSet left) {
        BitSet phrase = extents.subtree(participle);
        phrase.and(left);
        for (int child : tree.children(participle)) {
            if (tree.hasLabel(child, "conj") && words.is(child, Tag.PARTICIPLE)) {
                phrase.andNot(extents.subtree(child));
                int and = tree.child(participle, "cc");
                phrase.clear(Math.max(0, and));
            }
        }
        return phrase;
    }

    private boolean isObject(int i) {
        return words.tag(i).nominal() || words.is(i, Tag.PREPOSITION) || words.is(i, Tag.OPEN_QUOTE);
    }

    private boolean isPast(int verb) {
        return verb >= 0
                && (words.is(verb, Tag.PAST)
                        || words.lower(verb - 1).equals("was")
                        || words.lower(verb - 1).equals("were")
                        || words.lower(verb).equals("was")
                        || words.lower(verb).equals("were"));
    }

    /** "founded in 1990", "signed after a siege", "taken on Monday" is over. */
    private boolean isOver(int participle, int to) {
        for (int i = participle; i < to; i++) {
            String text = words.token(i).text();
            boolean year =
                    words.is(i, Tag.NUMBER) && text.length() == 4 && (text.startsWith("1") || text.startsWith("20"));
            boolean day = words.token(i).capitalised() && Lexicon.isTime(words.token(i));
            if (year
                    || day && !words.is(participle + 1, Tag.TO)
                    || words.lower(i).equals("after")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMany(int noun) {
        return tree.tag(noun).equals("NNS");
    }
}
