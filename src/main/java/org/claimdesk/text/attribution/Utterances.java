package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Finds the acts of saying in a sentence, each kind by a rule of its own. */
final class Utterances {

    /** "refused to discuss it": what somebody may keep to themselves. */
    private static final Set<String> SILENCES =
            Set.of("comment", "discuss", "elaborate", "speculate", "disclose", "speak", "talk");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final List<Clause> clauses;
    private final Speakers speakers;

    private Utterances(ParsedSentence parsed, Substitutions substitutions) {
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.clauses = parsed.clauses();
        this.speakers = new Speakers(parsed, substitutions);
    }

    /** The acts of saying in a sentence, those first whose words hold the others. */
    static List<Utterance> in(ParsedSentence parsed, Substitutions substitutions) {
        Utterances finder = new Utterances(parsed, substitutions);
        List<Utterance> found = new ArrayList<>();
        for (Clause clause : finder.clauses) {
            Utterance one = clause.hasSubject() ? finder.in(clause) : null;
            if (one != null) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(one -> -one.content().cardinality()));
        return found;
    }

    private @Nullable Utterance in(Clause clause) {
        Utterance found = quotedAsSaying(clause);
        found = found == null ? toldBy(clause) : found;
        found = found == null ? aside(clause) : found;
        found = found == null ? report(clause) : found;
        return found == null ? position(clause) : found;
    }

    /** "Roe was quoted as saying that …", "ANV quoted the minister as saying that …". */
    private @Nullable Utterance quotedAsSaying(Clause clause) {
        int verb = clause.verbs().head();
        if (!tree.lemma(verb).equals("quote") && !tree.lemma(verb).equals("cite")) {
            return null;
        }
        int saying = asSaying(verb);
        BitSet content = saying < 0 ? new BitSet() : said(saying);
        if (content.isEmpty()) {
            return null;
        }
        int quoted = tree.child(verb, "dobj");
        return quoted >= 0 && speakers.isNamed(quoted)
                ? new Utterance(clause, tree.leftmost(quoted), quoted + 1, content, false)
                : of(clause, content);
    }

    /** "He was told by a doctor that …": who tells stands behind "by". */
    private @Nullable Utterance toldBy(Clause clause) {
        int verb = clause.verbs().head();
        int by = tree.child(verb, "agent");
        int teller = by < 0 || !Verbs.reports(tree.lemma(verb)) ? -1 : tree.child(by, "pobj");
        BitSet content = teller < 0 ? new BitSet() : said(verb);
        return content.isEmpty() ? null : new Utterance(clause, tree.leftmost(teller), teller + 1, content, false);
    }

    private int asSaying(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.hasLabel(child, "prep") && words.lower(child).equals("as")) {
                return tree.child(child, "pcomp");
            }
        }
        return -1;
    }

    /** "The bridge, Jane Roe said on Monday, was closed." */
    private @Nullable Utterance aside(Clause clause) {
        int verb = clause.verbs().head();
        int statement = tree.head(verb);
        if (statement < 0
                || !tree.hasLabel(verb, "parataxis")
                || !Verbs.speaks(tree.lemma(verb))
                || !speakers.canSpeak(clause)
                || isPassive(verb)
                || !said(verb).isEmpty()) {
            return null;
        }
        BitSet content = subtree(statement);
        content.andNot(subtree(verb));
        return new Utterance(clause, clause.subjectFrom(), clause.subjectTo(), content, true);
    }

    /** "Jane Roe said that …", "Police found …", and in front: "The bridge was closed, the company said." */
    private @Nullable Utterance report(Clause clause) {
        String verb = tree.lemma(clause.verbs().head());
        boolean passive = isPassive(clause.verbs().head());
        boolean reports = Verbs.reports(verb)
                && !passive
                && !isDenied(clause, verb)
                && !isOwnThought(clause, verb)
                && speakers.canSpeak(clause);
        boolean finds = Verbs.finds(verb)
                && speakers.isAuthority(clause)
                && !findsNothing(clause.verbs().head());
        BitSet content = said(clause);
        boolean told =
                !content.isEmpty() || words.has(Tag.OPEN_QUOTE, clause.verbs().to(), clause.to());
        return (reports || finds) && told ? of(clause, content) : null;
    }

    /** "found no evidence that pollution had risen": that it had is not what was found. */
    private boolean findsNothing(int verb) {
        return tree.child(verb, "dobj") > verb;
    }

    /** "did not say how many": who does not tell says nothing; who does not think so does. */
    private boolean isDenied(Clause clause, String verb) {
        return Verbs.tells(verb) && tree.child(clause.verbs().head(), "neg") >= 0;
    }

    /** "I think it was a foul", "We do not believe it will last": what speakers think themselves they tell as a thought. */
    private boolean isOwnThought(Clause clause, String verb) {
        return (Verbs.thinks(verb) || verb.equals("believe")) && Pronouns.isSpeaker(words.lower(clause.subjectFrom()));
    }

    /** "was told", "a man called Roe", and with the helper in front: "was called in and told". */
    private boolean isPassive(int verb) {
        if (tree.hasLabel(verb, "acl")) {
            return true;
        }
        boolean shares = tree.hasLabel(verb, "conj") && tree.tag(verb).equals("VBN") && tree.child(verb, "aux") < 0;
        return tree.child(verb, "auxpass") >= 0 || shares && tree.child(tree.head(verb), "auxpass") >= 0;
    }

    /** "Roe denied the charge", "She refused to comment", "He slammed the “shameful” plan". */
    private @Nullable Utterance position(Clause clause) {
        int verb = clause.verbs().head();
        boolean view = Verbs.takesView(tree.lemma(verb))
                && words.has(Tag.OPEN_QUOTE, clause.verbs().to(), clause.to());
        boolean takes = view
                || Verbs.takesPosition(tree.lemma(verb)) && !isCallForSomething(verb) && !isSilence(verb)
                || tellsToDo(verb);
        return takes && !isPassive(verb) && speakers.canSpeak(clause) ? of(clause, new BitSet()) : null;
    }

    /** "told his deputies not to speak". */
    private boolean tellsToDo(int verb) {
        int done = tree.lemma(verb).equals("tell") ? tree.child(verb, "xcomp") : -1;
        return done > verb && tree.child(done, "aux") >= 0 && tree.child(verb, "dobj") >= 0;
    }

    /** "declined to comment": who does that says nothing. */
    private boolean isSilence(int verb) {
        String kept = tree.lemma(verb).equals("decline") || tree.lemma(verb).equals("refuse")
                ? lemma(tree.child(verb, "xcomp"))
                : "";
        return Verbs.speaks(kept) || SILENCES.contains(kept);
    }

    private String lemma(int word) {
        return word < 0 ? "" : tree.lemma(word);
    }

    /** "call an election", "called the police": somebody does that, and says nothing; "called it a shame" and "called for calm" do. */
    private boolean isCallForSomething(int verb) {
        int preposition = tree.child(verb, "prep");
        boolean calls = tree.lemma(verb).equals("call") && tree.child(verb, "dobj") >= 0;
        return calls
                && tree.child(verb, "oprd", "attr", "acomp", "xcomp", "ccomp") < 0
                && !words.lower(preposition).equals("for")
                && !words.lower(preposition).equals("on");
    }

    private static Utterance of(Clause clause, BitSet content) {
        return new Utterance(clause, clause.subjectFrom(), clause.subjectTo(), content, false);
    }

    /** What hangs on the clause as said in it: "said that …", and behind more words, "said no, adding that …". */
    private BitSet said(Clause clause) {
        BitSet said = said(clause.verbs().head());
        for (Clause other : clauses) {
            boolean content = other.link() == Link.COMPLEMENT && clause.equals(other.parent());
            if (content && (other.marker() < 0 || words.is(other.marker(), Tag.COMPLEMENTIZER))) {
                said.or(subtree(other.verbs().head()));
            } else if (!said.isEmpty() && goesOnQuoting(clause, other)) {
                said.set(other.subjectFrom(), other.to());
            }
        }
        return said;
    }

    /** "said that taxes would fall, however spending remained “a worry”": words in quotation marks are still the speaker's. */
    private boolean goesOnQuoting(Clause saying, Clause next) {
        return next.subjectFrom() > saying.verbs().to()
                && (next.link() == Link.JOINED || next.link() == Link.MAIN)
                && next.hasSubject()
                && !Verbs.speaks(tree.lemma(next.verbs().head()))
                && !Verbs.reports(tree.lemma(next.verbs().head()))
                && words.has(Tag.OPEN_QUOTE, next.verbs().to(), next.to());
    }

    /** All that hangs on a verb as what is said. */
    private BitSet said(int verb) {
        BitSet said = new BitSet();
        for (int child : tree.children(verb)) {
            if (tree.hasLabel(child, "ccomp")) {
                said.or(subtree(child));
            }
        }
        return said;
    }

    private BitSet subtree(int top) {
        BitSet all = new BitSet();
        for (int i = tree.leftmost(top); i <= tree.rightmost(top); i++) {
            if (tree.dominates(top, i)) {
                all.set(i);
            }
        }
        return all;
    }
}
