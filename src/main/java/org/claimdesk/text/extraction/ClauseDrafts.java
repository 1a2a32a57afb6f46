package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Source;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Makes a sentence of its own of each clause: its subject, its words of time and place, its predicate. */
final class ClauseDrafts {

    /** Clauses in front that are told by themselves, and stay with what they tell the reason or the time of. */
    private static final Set<String> KEPT = Set.of("because", "when", "after", "before", "once");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Speech speech;
    private final Extents extents;

    ClauseDrafts(ParsedSentence parsed, Speech speech, Extents extents) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.speech = speech;
        this.extents = extents;
    }

    /** The clause as a sentence of its own; null when it makes none. */
    @Nullable
    Draft draftOf(Clause clause) {
        BitSet extent = extent(clause);
        if (clause.link() == Link.RELATIVE) {
            return relative(clause, extent);
        }
        BitSet lead = extents.lead(clause, extent);
        BitSet subject = subject(clause, extent);
        BitSet rest = (BitSet) extent.clone();
        rest.andNot(subject);
        rest.andNot(lead);
        rest.clear(0, Math.min(subjectEnd(clause), clause.verbs().from()));
        List<Part> parts = new ArrayList<>(condition(clause));
        parts.addAll(reason(clause));
        parts.addAll(Draft.runs(lead));
        if (clause.link() != Link.SHARED
                && clause.subjectFrom() > clause.verbs().head()) {
            rest.or(subject);
        } else {
            parts.addAll(Draft.runs(subject));
        }
        parts.addAll(sharedAuxiliaries(clause));
        parts.addAll(Draft.runs(rest));
        parts.addAll(sharedObject(clause));
        return Draft.of(clause.verbs().head(), parts);
    }

    /** Its own words, without what joins it to others and what stands outside its statement. */
    private BitSet extent(Clause clause) {
        int verb = clause.verbs().head();
        BitSet extent = extents.of(verb, clause);
        if (clause.marker() >= 0) {
            extent.clear(Math.min(clause.from(), clause.marker()), clause.marker() + 1);
        }
        Source source = speech.source();
        if (source != null) {
            extent.clear(source.from(), source.to());
            extents.dropMarks(extent, source.from(), source.to());
        }
        for (int child : tree.children(verb)) {
            boolean aside = tree.hasLabel(child, "cc", "intj", "vocative", "meta")
                    && !(tree.hasLabel(child, "cc") && extent.get(joinedBy(verb, child)));
            if (aside || words.lower(child).equals("also")) {
                extents.cut(extent, child);
            }
        }
        if (speech.isQuoted(clause)) {
            for (int i = extent.nextSetBit(0); i >= 0; i = extent.nextSetBit(i + 1)) {
                if (!speech.isQuoted(i)) {
                    extent.clear(i);
                }
            }
        }
        while (extent.length() > 0 && isLoose(extent.length() - 1)) {
            extent.clear(extent.length() - 1);
        }
        return extent;
    }

    /** The word that "and" joins to the verb. */
    private int joinedBy(int verb, int coordinator) {
        for (int child : tree.children(verb)) {
            if (child > coordinator && tree.hasLabel(child, "conj")) {
                return child;
            }
        }
        return coordinator;
    }

    /** Marks and words that belong to what follows: a stray "and", the comma in front of "which". */
    private boolean isLoose(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.COMMA || tag == Tag.COORDINATOR || tag == Tag.BREAK || tag == Tag.STOP;
    }

    private static int subjectEnd(Clause clause) {
        if (clause.link() == Link.SHARED) {
            return clause.marker() >= 0 ? clause.marker() + 1 : clause.from();
        }
        return Math.min(clause.subjectTo(), clause.verbs().from());
    }

    /** The words of its subject, which may be those of the clause it shares the subject with. */
    private BitSet subject(Clause clause, BitSet extent) {
        BitSet subject = new BitSet();
        subject.set(clause.subjectFrom(), clause.subjectTo());
        if (clause.link() == Link.SHARED) {
            return subject;
        }
        int top = tree.child(clause.verbs().head(), "nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
        if (top >= 0) {
            subject = extents.subtree(top);
        }
        subject.and(extent);
        while (subject.length() > 0 && isLoose(subject.length() - 1)) {
            subject.clear(subject.length() - 1);
        }
        return subject;
    }

    /** "If it rains, the match is off and the gates stay shut": the condition binds both. */
    private List<Part> condition(Clause clause) {
        Clause parent = clause.parent();
        if (parent == null || clause.link() != Link.SHARED && clause.link() != Link.JOINED) {
            return List.of();
        }
        for (Clause other : parsed.clauses()) {
            if (parent.equals(other.parent()) && other.isFronted() && Clauses.isCondition(words, other)) {
                BitSet condition = extents.of(other.verbs().head(), other);
                List<Part> parts = new ArrayList<>(Draft.runs(condition));
                parts.add(Part.glue(","));
                return parts;
            }
        }
        return List.of();
    }

    /** "Because the tracks were rebuilt, work can be done by day", "When Howe left in May, he bought her share": told, and still the reason or time. */
    private List<Part> reason(Clause clause) {
        for (Clause other : parsed.clauses()) {
            boolean reason = clause.equals(other.parent())
                    && other.isFronted()
                    && other.link() == Link.ADVERBIAL
                    && extents.isLeftOut(other)
                    && KEPT.contains(words.lower(other.marker()));
            if (reason) {
                List<Part> parts =
                        new ArrayList<>(Draft.runs(extents.of(other.verbs().head(), other)));
                parts.add(Part.glue(","));
                return parts;
            }
        }
        return List.of();
    }

    /** "was kept and then transferred": the second verb has the auxiliary of the first. */
    private List<Part> sharedAuxiliaries(Clause clause) {
        Clause parent = clause.parent();
        boolean lacks = clause.link() == Link.SHARED
                && words.is(clause.verbs().head(), Tag.PARTICIPLE)
                && tree.child(clause.verbs().head(), "aux", "auxpass") < 0;
        if (!lacks || parent == null) {
            return List.of();
        }
        return List.of(Part.words(parent.verbs().from(), parent.verbs().head()));
    }

    /** "Police arrested and questioned the student": the second verb's object is the first one's, too. */
    private List<Part> sharedObject(Clause clause) {
        for (Clause next : parsed.clauses()) {
            boolean twin = next.link() == Link.SHARED
                    && extents.isLeftOut(next)
                    && clause.equals(next.parent())
                    && next.marker() == clause.verbs().to();
            int object = tree.child(next.verbs().head(), "dobj");
            if (twin
                    && object > next.verbs().head()
                    && tree.child(clause.verbs().head(), "dobj", "prep", "acomp", "ccomp", "xcomp") < 0) {
                return Draft.runs(extents.of(object, next));
            }
            boolean second = clause.link() == Link.SHARED
                    && next.equals(clause.parent())
                    && clause.marker() == next.verbs().to();
            int first = tree.child(next.verbs().head(), "dobj");
            if (second
                    && first > clause.verbs().head()
                    && tree.child(clause.verbs().head(), "dobj") < 0) {
                return Draft.runs(extents.of(first, next));
            }
        }
        return List.of();
    }

    /** "which has made the world unstable": the noun it tells more of is its subject, its object, or whose something is. */
    private @Nullable Draft relative(Clause clause, BitSet extent) {
        int verb = clause.verbs().head();
        int marker = clause.marker();
        List<Part> noun = noun(clause);
        int own = tree.child(verb, "nsubj", "nsubjpass", "expl");
        List<Part> parts = new ArrayList<>();
        if (own < 0 || own == marker || noun.isEmpty()) {
            parts.addAll(noun);
            parts.addAll(Draft.runs(extent));
            return noun.isEmpty() ? null : Draft.of(verb, parts);
        }
        if (words.lower(marker).equals("whose")) {
            parts.addAll(noun);
            parts.add(Part.glue("'s"));
            parts.addAll(Draft.runs(extent));
            return Draft.of(verb, parts);
        }
        BitSet front = (BitSet) extent.clone();
        boolean adverbial = clause.from() < marker || words.lower(marker).equals("where");
        if (!adverbial) {
            front.clear(clause.verbs().to(), words.size());
        }
        parts.addAll(Draft.runs(front));
        if (clause.from() < marker) {
            parts.add(Part.words(clause.from(), clause.from() + 1));
        } else if (adverbial) {
            parts.add(Part.glue("in"));
        }
        parts.addAll(noun);
        extent.andNot(front);
        parts.addAll(Draft.runs(extent));
        return Draft.of(verb, parts);
    }

    /** The subject of a relative clause that is not what it tells more of; -1 when that is the subject. */
    private int own(Clause clause) {
        int subject = tree.child(clause.verbs().head(), "nsubj", "nsubjpass", "expl");
        return subject == clause.marker() ? -1 : subject;
    }

    /** The noun a relative clause tells more of, with what stands between the noun and the clause. */
    private List<Part> noun(Clause clause) {
        int end = words.is(clause.from() - 1, Tag.COMMA) ? clause.from() - 1 : clause.from();
        int head = tree.head(clause.verbs().head());
        int top = tree.child(clause.verbs().head(), "nsubj", "nsubjpass") == clause.marker()
                ? clause.subjectFrom()
                : tree.leftmost(head);
        int named = head >= 0 && tree.hasLabel(head, "appos") && words.is(head, Tag.NOUN) ? tree.head(head) : -1;
        if (named >= 0 && named < head && words.is(named, Tag.NAME) && own(clause) < 0) {
            return List.of(Part.words(tree.leftmost(named), named + 1));
        }
        return head < 0 || top >= end ? List.of() : List.of(Part.words(top, end));
    }
}
