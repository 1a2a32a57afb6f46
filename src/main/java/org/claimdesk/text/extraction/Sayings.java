package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Source;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.claimdesk.text.worth.Judge;
import org.jspecify.annotations.Nullable;

/** Gives each draft to whoever says it: what is said is the claim when it can be checked, the saying when it is a view. */
final class Sayings {

    /** "says", "noted", "found": what is said is the claim. With other verbs ("argued", "warned") the saying is. */
    private static final Set<String> PLAIN_REPORTS = Set.of(
            "say",
            "claim",
            "add",
            "note",
            "reply",
            "tell",
            "explain",
            "confirm",
            "state",
            "announce",
            "report",
            "point",
            "reveal",
            "show",
            "find");

    private static final Set<String> PLAIN_ADDITIONS = Set.of("saying", "adding", "noting", "claiming");

    private static final Set<String> BELIEF = Set.of("believe", "think", "feel", "hope", "fear", "expect", "suspect");

    private static final Set<String> OWN = Set.of("i", "we", "he", "she", "they", "it");

    private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "would", "wo");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final Speech speech;
    private final Statements statements;
    private final Extents extents;

    Sayings(ParsedSentence parsed, Speech speech, Statements statements, Extents extents) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.speech = speech;
        this.statements = statements;
        this.extents = extents;
    }

    /** The draft of a clause with its speaker, and with the words of saying where they are part of the claim. */
    Draft attributed(Draft draft, Clause clause) {
        if (speech.isQuoted(clause)) {
            return spoken(draft, clause);
        }
        Clause saying = statements.sayingAbove(clause);
        int adding = speech.addition(clause);
        if (adding >= 0 && (saying == null || !speech.isFrame(saying))) {
            return added(draft, adding);
        }
        if (saying != null) {
            return speech.isFrame(saying) ? goesOn(draft, saying) : reported(draft, saying);
        }
        Source source = speech.source();
        if (source != null && speech.isCited(clause) && !isAbout(source, draft)) {
            boolean leads = source.to() <= clause.subjectFrom() && source.from() == 0;
            return (leads ? withLead(draft, Part.words(source.from(), source.to())) : draft).saidBy(source.name());
        }
        return statesWords(clause)
                ? draft.saidBy(speech.reporter(clause)).asSaying()
                : draft.saidBy(speech.speakerOf(draft.verb()));
    }

    /** "stated in a report that “…”", "warned the alliance against …": the saying itself is the claim. */
    private boolean statesWords(Clause clause) {
        if (speech.reporter(clause) == null) {
            return false;
        }
        int end = clause.to();
        return words.has(Tag.OPEN_QUOTE, clause.verbs().to(), end)
                || words.has(Tag.COMPLEMENTIZER, clause.verbs().to(), end)
                || speech.takesPosition(clause);
    }

    /** "According to Vantage, a rival that took the contract,": what is told of the source is not said by it. */
    private static boolean isAbout(Source source, Draft draft) {
        int word = draft.words().nextSetBit(source.from());
        return word >= 0 && word < source.to();
    }

    /** "…," Hayashi told CNN, adding that the nation had no choice: he said that, too. */
    private Draft goesOn(Draft content, Clause frame) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.words(frame.subjectFrom(), frame.subjectTo()));
        parts.add(Part.glue("said"));
        parts.addAll(content.parts());
        return content.with(parts).saidBy(speech.speakerOf(content.verb())).asSaying();
    }

    /** "Roe left the room, saying the fund had lost money." */
    private Draft added(Draft content, int adding) {
        String speaker = speech.speakerOf(content.verb());
        if (PLAIN_ADDITIONS.contains(words.lower(adding)) && !isView(content) || speaker == null) {
            return content.saidBy(speaker);
        }
        List<Part> parts = new ArrayList<>(List.of(Part.glue(speaker + " said")));
        parts.addAll(content.parts());
        return content.with(parts).saidBy(speaker).asSaying();
    }

    private static Draft withLead(Draft draft, Part lead) {
        List<Part> parts = new ArrayList<>();
        parts.add(lead);
        parts.add(Part.glue(","));
        parts.addAll(draft.parts());
        return draft.with(parts);
    }

    /** What is said when that can be checked; that it was said when it is a view, a quotation or about the speaker. */
    private Draft reported(Draft content, Clause saying) {
        String said = speech.speakerOf(content.verb());
        String speaker = said == null ? speech.reporter(saying) : said;
        if (PLAIN_REPORTS.contains(words.base(saying.verbs().head())) && !isView(content) && !isIntention(content)) {
            return content.saidBy(speaker);
        }
        List<Part> parts = new ArrayList<>();
        Source source = speech.source();
        if (source != null && source.from() == 0 && source.to() <= saying.subjectFrom()) {
            parts.add(Part.words(0, source.to()));
            parts.add(Part.glue(","));
        }
        parts.addAll(frame(saying));
        parts.addAll(content.parts());
        return content.with(parts).saidBy(speaker).asSaying();
    }

    /** "Jane Roe warned on Monday that": the words of saying up to what is said. */
    private List<Part> frame(Clause saying) {
        Clause content = statements.contentBehind(saying);
        BitSet extent = extents.of(saying.verbs().head(), saying);
        List<Part> parts = new ArrayList<>(Draft.runs(extents.lead(saying, extent)));
        parts.add(Part.words(saying.subjectFrom(), saying.subjectTo()));
        int end = content == null ? saying.verbs().to() : content.marker() >= 0 ? content.marker() : content.from();
        BitSet rest = (BitSet) extent.clone();
        rest.clear(0, Math.min(saying.verbs().from(), end));
        rest.clear(end, Math.max(end, rest.length()));
        parts.addAll(rest.isEmpty() ? List.of(Part.glue("said")) : Draft.runs(rest));
        if (content != null && content.marker() >= 0) {
            parts.add(Part.words(content.marker(), content.marker() + 1));
        }
        return parts;
    }

    private boolean isView(Draft content) {
        if (Judge.isView(new Wording(words).surface(content))) {
            return true;
        }
        if (content.verb() >= 0 && BELIEF.contains(words.base(content.verb()))) {
            return true;
        }
        BitSet said = content.words();
        for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
            if (words.is(i, Tag.OPEN_QUOTE)
                    || words.lower(i).equals("better")
                    || words.lower(i).equals("worse")) {
                return true;
            }
        }
        return false;
    }

    /** "They said they will oppose it": nobody can look up what somebody is about to do, but that they said so. */
    private boolean isIntention(Draft content) {
        DependencyTree tree = parsed.tree();
        int verb = content.verb();
        int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
        int helper = verb < 0 ? -1 : tree.child(verb, "aux");
        boolean own = subject >= 0 && words.is(subject, Tag.PRONOUN) && OWN.contains(words.lower(subject));
        boolean going = verb >= 0 && words.lower(verb).equals("going") && tree.child(verb, "xcomp") > verb;
        return own && (going || helper >= 0 && AHEAD.contains(words.lower(helper)));
    }

    /** Direct speech is a saying where it is a view ("Night service is no luxury") or about the speaker's own side ("We urge the governments"). */
    private Draft spoken(Draft draft, Clause clause) {
        Draft said = draft.saidBy(speech.speakerOf(draft.verb()));
        Clause frame = frameHere();
        boolean ours = words.lower(clause.subjectFrom()).equals("we");
        if (frame == null || !ours && !isView(draft) && !isIntention(draft)) {
            return said;
        }
        if (!ours) {
            List<Part> view = new ArrayList<>();
            view.add(Part.words(frame.subjectFrom(), frame.subjectTo()));
            view.add(Part.words(frame.verbs().from(), frameEnd(frame)));
            view.add(Part.glue("that"));
            view.addAll(draft.parts());
            return said.with(view).asSaying();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.words(frame.subjectFrom(), frame.subjectTo()));
        parts.add(Part.words(frame.verbs().from(), frameEnd(frame)));
        parts.add(Part.glue(": “"));
        parts.addAll(draft.parts());
        parts.add(Part.glue("”"));
        return said.with(parts).asSaying();
    }

    /** The clause of this sentence that tells who speaks. */
    private @Nullable Clause frameHere() {
        for (Clause clause : parsed.clauses()) {
            if (speech.isFrame(clause)
                    && clause.hasSubject()
                    && clause.subjectTo() <= clause.verbs().from()
                    && !speech.isQuoted(clause.subjectFrom())) {
                return clause;
            }
        }
        return null;
    }

    /** "Hayashi told CNN in an interview": up to the next comma or quotation mark. */
    private int frameEnd(Clause frame) {
        int end = frame.verbs().to();
        while (end < frame.to() && !words.tag(end).punctuation()) {
            end++;
        }
        return end;
    }
}
