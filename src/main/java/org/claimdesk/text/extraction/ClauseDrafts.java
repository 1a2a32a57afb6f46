package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Makes one draft of each clause of a sentence that states something by itself. */
final class ClauseDrafts {

    /** "says", "claims": what is said is the claim. With other verbs ("argued", "warned") the saying is. */
    private static final Set<String> PLAIN_REPORTS = Set.of("say", "claim");

    private static final Set<String> BELIEF = Set.of("believe", "think", "feel", "hope", "fear", "expect", "suspect");

    /** Leading words that are not about when or where, and add nothing to the claim. */
    private static final Set<String> LOOSE_LEADS = Set.of(
            "of",
            "like",
            "unlike",
            "with",
            "despite",
            "also",
            "however",
            "but",
            "and",
            "meanwhile",
            "moreover",
            "furthermore",
            "instead",
            "therefore",
            "thus",
            "still",
            "then",
            "so",
            "besides",
            "indeed");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final Speech speech;
    private final boolean fine;

    ClauseDrafts(ParsedSentence parsed, Speech speech, boolean fine) {
        this.fine = fine;
        this.parsed = parsed;
        this.words = parsed.words();
        this.speech = speech;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            if (isStatement(clause)) {
                addDraft(drafts, clause);
            }
        }
        return drafts;
    }

    private boolean isStatement(Clause clause) {
        if (!clause.hasSubject() || speech.isFrame(clause) || isInsideCondition(clause)) {
            return false;
        }
        Clause saying = sayingAbove(clause);
        if (clause.link() == Link.COMPLEMENT) {
            return saying != null && isContent(clause, saying) || isPoint(clause);
        }
        if (Clauses.isBinding(words, clause)
                && !isUnmarkedRelative(clause)
                && !(fine && clause.link() == Link.RELATIVE)) {
            return false;
        }
        return !hasPoint(clause) && (speech.reporter(clause) == null || !hasContent(clause));
    }

    /** "If it isn't, and Chrome goes on, it could fall": the clauses up to the comma in front of the main one. */
    private boolean isInsideCondition(Clause clause) {
        Clause first = parsed.clauses().getFirst();
        if (first.parent() != null || !Clauses.isCondition(words, first) || clause.equals(first)) {
            return false;
        }
        return clause.link() == Link.JOINED
                && clause.marker() >= 0
                && first.equals(clause.parent())
                && parsed.clauses().stream()
                        .anyMatch(next -> next.from() > clause.from() && words.is(next.subjectFrom() - 1, Tag.COMMA));
    }

    /** "a digital clock he had made". */
    static boolean isUnmarkedRelative(Clause clause) {
        return clause.link() == Link.RELATIVE && clause.marker() < 0;
    }

    /** What is said stands right behind the verb of saying, or behind "that". */
    private boolean isContent(Clause clause, Clause saying) {
        if (clause.parent() == null || !clause.parent().equals(saying)) {
            return words.is(clause.marker(), Tag.COMPLEMENTIZER) && words.is(clause.marker() - 1, Tag.COORDINATOR);
        }
        return clause.marker() < 0
                || words.is(clause.marker(), Tag.COMPLEMENTIZER)
                || clause.marker() <= saying.verbs().to() + 1;
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

    /** Whether the clause of saying has what is said in the same sentence. */
    private boolean hasContent(Clause saying) {
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.link() == Link.COMPLEMENT
                        && saying.equals(clause.parent())
                        && isContent(clause, saying));
    }

    /** The clause of saying that governs the clause; null when it is nobody's report. */
    private @Nullable Clause sayingAbove(Clause clause) {
        boolean inside = false;
        Clause outermost = null;
        for (Clause at = clause; at != null; at = at.parent()) {
            if (inside && speech.reporter(at) != null) {
                outermost = at;
                inside = false;
            }
            inside |= at.link() == Link.COMPLEMENT;
            if (at.link() == Link.MAIN) {
                break;
            }
        }
        return outermost;
    }

    private void addDraft(List<Draft> drafts, Clause clause) {
        Draft draft = contentOf(clause);
        if (draft == null) {
            return;
        }
        Clause saying = sayingAbove(clause);
        if (saying != null) {
            drafts.add(speech.isFrame(saying) ? goesOn(draft, saying) : reported(draft, clause, saying));
            return;
        }
        if (speech.isQuoted(clause)) {
            drafts.add(spoken(draft, clause));
            return;
        }
        if (speech.source() != null && isUnderSource(clause)) {
            Part source = Part.words(speech.sourceFrom(), speech.sourceTo());
            boolean leads = speech.sourceTo() <= clause.subjectFrom() && speech.sourceFrom() == 0;
            drafts.add((leads ? withLead(draft, source) : draft).saidBy(speech.source()));
            return;
        }
        drafts.add(statesWords(clause) ? draft.saidBy(speech.reporter(clause)).asSaying() : draft);
    }

    /** "stated in a report that “…”", "warned the alliance against …": the saying itself is the claim. */
    private boolean statesWords(Clause clause) {
        if (speech.reporter(clause) == null) {
            return false;
        }
        int end = endOf(clause);
        return words.has(Tag.OPEN_QUOTE, clause.verbs().to(), end)
                || words.has(Tag.COMPLEMENTIZER, clause.verbs().to(), end)
                || ADDRESSING.contains(words.base(clause.verbs().head()));
    }

    private static final Set<String> ADDRESSING = Set.of(
            "warn",
            "urge",
            "ask",
            "deny",
            "accuse",
            "criticise",
            "criticize",
            "condemn",
            "reject",
            "describe",
            "call",
            "rate");

    /** A source named inside a relative clause is the source of that clause alone. */
    private boolean isUnderSource(Clause clause) {
        for (Clause other : parsed.clauses()) {
            boolean inside = other.link() == Link.RELATIVE
                    && other.from() <= speech.sourceFrom()
                    && speech.sourceTo() <= other.verbs().from();
            if (inside) {
                return other.equals(clause);
            }
        }
        return true;
    }

    /** "…," Hayashi told CNN, adding that the nation had no choice: he said that, too. */
    private Draft goesOn(Draft content, Clause frame) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.words(frame.subjectFrom(), frame.subjectTo()));
        parts.add(Part.glue("said"));
        parts.addAll(content.parts());
        return content.with(parts).saidBy(speech.quoteSpeaker()).asSaying();
    }

    private static Draft withLead(Draft draft, Part lead) {
        List<Part> parts = new ArrayList<>();
        parts.add(lead);
        parts.add(Part.glue(","));
        parts.addAll(draft.parts());
        return draft.with(parts);
    }

    /** What is said when that can be checked; that it was said when it is a view, a quotation or about the speaker. */
    private Draft reported(Draft content, Clause clause, Clause saying) {
        String speaker = speech.isQuoted(saying) ? speech.quoteSpeaker() : speech.reporter(saying);
        if (PLAIN_REPORTS.contains(words.base(saying.verbs().head())) && !isView(clause)) {
            return content.saidBy(speaker);
        }
        Clause first = firstContent(saying);
        boolean sameClause = first.verbs().equals(clause.verbs());
        int frameEnd = first.marker() >= 0 ? first.marker() + 1 : first.from();
        List<Part> parts = new ArrayList<>();
        if (speech.source() != null && speech.sourceFrom() == 0 && speech.sourceTo() <= saying.subjectFrom()) {
            parts.add(Part.words(0, speech.sourceTo()));
            parts.add(Part.glue(","));
        }
        parts.add(leadOf(saying));
        parts.add(Part.words(saying.subjectFrom(), saying.subjectTo()));
        parts.add(Part.words(predicateStart(saying), frameEnd));
        if (sameClause) {
            parts.add(Part.words(frameEnd, clause.to()));
        } else {
            parts.addAll(content.parts());
        }
        return content.with(parts).saidBy(speaker).asSaying();
    }

    private Clause firstContent(Clause saying) {
        for (Clause clause : parsed.clauses()) {
            if (clause.link() == Link.COMPLEMENT && saying.equals(clause.parent()) && isContent(clause, saying)) {
                return clause;
            }
        }
        return saying;
    }

    private boolean isView(Clause clause) {
        if (BELIEF.contains(words.base(clause.verbs().head()))) {
            return true;
        }
        for (int i = clause.subjectFrom(); i < clause.to(); i++) {
            if (words.is(i, Tag.OPEN_QUOTE)
                    || words.lower(i).equals("better")
                    || words.lower(i).equals("worse")) {
                return true;
            }
        }
        return false;
    }

    /** Direct speech about the speaker's own side stays a saying: "We urge the governments". */
    private Draft spoken(Draft draft, Clause clause) {
        Draft said = draft.saidBy(speech.quoteSpeaker());
        Clause frame = frameHere();
        if (frame == null || !words.lower(clause.subjectFrom()).equals("we")) {
            return said;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.words(frame.subjectFrom(), frame.subjectTo()));
        parts.add(Part.words(predicateStart(frame), frameEnd(frame)));
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
                    && !speech.quoted()[clause.subjectFrom()]) {
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

    /** The clause as a sentence of its own; null when it makes none. */
    private @Nullable Draft contentOf(Clause clause) {
        int verb = clause.verbs().head();
        int end = endOf(clause);
        if (clause.link() == Link.RELATIVE) {
            return relative(clause, end);
        }
        int predicate = predicateStart(clause);
        Part lead = condition(clause);
        if (lead.from() == lead.to()) {
            lead = leadOf(clause);
        }
        if (clause.verbs().to() >= end && clause.link() != Link.RELATIVE) {
            Part object = sharedObject(clause);
            if (object != null) {
                return Draft.of(
                        verb,
                        lead,
                        Part.words(clause.subjectFrom(), clause.subjectTo()),
                        Part.words(predicate, end),
                        object);
            }
        }
        if (clause.link() != Link.SHARED && keepsInterposed(clause, predicate)) {
            return Draft.of(verb, lead, Part.words(clause.subjectFrom(), end));
        }
        if (clause.link() == Link.SHARED || predicate > clause.subjectTo() || predicate < clause.subjectTo()) {
            return Draft.of(
                    verb,
                    lead,
                    Part.words(clause.subjectFrom(), clause.subjectTo()),
                    Part.words(Math.max(predicate, 0), end));
        }
        return Draft.of(verb, lead, Part.words(clause.subjectFrom(), end));
    }

    /** "Police arrested and questioned the student": the second verb's object is the first one's, too. */
    private @Nullable Part sharedObject(Clause clause) {
        for (Clause next : parsed.clauses()) {
            boolean twin = next.link() == Link.SHARED
                    && clause.equals(next.parent())
                    && next.marker() == clause.verbs().to();
            if (twin && words.is(clause.verbs().head(), Tag.PAST)) {
                return Part.words(next.verbs().to(), endOf(next));
            }
        }
        return null;
    }

    /** "If it rains, the match is off": the condition goes with the statement it binds. */
    private Part condition(Clause clause) {
        Clause first = parsed.clauses().getFirst();
        boolean bound = first.parent() == null
                && Clauses.isCondition(words, first)
                && !first.equals(clause)
                && clause.from() > first.from()
                && words.find(Tag.BREAK, first.from(), clause.from()) < 0
                && first.from() < clause.subjectFrom();
        boolean nearest = clause.link() == Link.MAIN
                || clause.link() == Link.JOINED && words.is(clause.subjectFrom() - 1, Tag.COMMA);
        int to = clause.subjectFrom();
        return bound && nearest ? Part.words(first.from(), to) : Part.words(to, to);
    }

    /** "the allies, together with the U.S., have": it says more of the subject and stays. */
    private boolean keepsInterposed(Clause clause, int predicate) {
        int at = clause.subjectTo();
        return predicate > at
                && words.is(at, Tag.COMMA)
                && (words.is(at + 1, Tag.PREPOSITION) || words.lower(at + 1).equals("together"));
    }

    /** "which has made the world unstable": the noun it tells more of is its subject, its object, or whose something is. */
    private @Nullable Draft relative(Clause clause, int end) {
        int verb = clause.verbs().head();
        int marker = clause.marker();
        int before = words.is(clause.from() - 1, Tag.COMMA) ? clause.from() - 1 : clause.from();
        int nounFrom = Clauses.antecedentStart(
                words, before, marker >= 0 && words.lower(marker).equals("who"));
        Part noun = Part.words(nounFrom, before);
        int predicate = predicateStart(clause);
        boolean ownSubject = clause.subjectFrom() > marker && clause.subjectFrom() >= clause.from();
        if (!ownSubject) {
            return Draft.of(verb, Part.words(clause.subjectFrom(), clause.subjectTo()), Part.words(predicate, end));
        }
        Part subject = Part.words(clause.subjectFrom(), clause.subjectTo());
        if (words.lower(marker).equals("whose")) {
            return Draft.of(verb, noun, Part.glue("'s"), Part.words(clause.subjectFrom(), end));
        }
        if (clause.from() < marker && words.is(clause.from(), Tag.PREPOSITION)) {
            return Draft.of(
                    verb, subject, Part.words(predicate, end), Part.words(clause.from(), clause.from() + 1), noun);
        }
        int rest = marker < 0 ? end : clause.verbs().to();
        return Draft.of(verb, subject, Part.words(predicate, clause.verbs().to()), noun, Part.words(rest, end));
    }

    /** Where the predicate begins, the adverbs in front of the verb included: "reportedly saved". */
    private int predicateStart(Clause clause) {
        int start = clause.verbs().from();
        int limit = clause.subjectTo() <= start ? clause.subjectTo() : clause.from();
        while (start > limit
                && (words.is(start - 1, Tag.ADVERB) || words.is(start - 1, Tag.NOT))
                && !words.lower(start - 1).equals("also")) {
            start--;
        }
        return start;
    }

    private int endOf(Clause clause) {
        int end = Math.min(clause.to(), parsed.end());
        while (end > clause.verbs().to() && isLoose(end - 1, clause.verbs().from())) {
            end--;
        }
        return end;
    }

    /** Words that belong to what follows: "…, however" and a stray "and". */
    private boolean isLoose(int i, int from) {
        Tag tag = words.tag(i);
        return tag == Tag.COMMA
                || tag == Tag.COORDINATOR
                || tag == Tag.BREAK
                || tag == Tag.STOP
                || tag == Tag.CLOSE_QUOTE && !hasOpenQuote(i, from)
                || tag == Tag.ADVERB && words.is(i - 1, Tag.COMMA);
    }

    private boolean hasOpenQuote(int close, int from) {
        for (int i = close - 1; i >= from; i--) {
            if (words.is(i, Tag.OPEN_QUOTE)) {
                return true;
            }
            if (words.is(i, Tag.CLOSE_QUOTE)) {
                return false;
            }
        }
        return false;
    }

    /** "In June 2022, NATO unveiled": words in front of the subject that say when or where. */
    private Part leadOf(Clause clause) {
        int from = leadStart(clause);
        int to = clause.subjectFrom();
        Part none = Part.words(to, to);
        if (from >= to || clause.link() == Link.SHARED) {
            return none;
        }
        boolean place = words.is(from, Tag.PREPOSITION)
                || words.is(from, Tag.ADVERB)
                || Lexicon.isTime(words.token(from))
                || Lexicon.isTime(words.token(to - 1))
                || words.is(to - 1, Tag.COMMA) && words.is(from, Tag.ADJECTIVE)
                || words.is(from + 1, Tag.PREPOSITION) && words.is(to - 1, Tag.COMMA);
        boolean source = speech.source() != null && speech.sourceFrom() < to;
        boolean manner =
                words.lower(from).equals("as") && !words.lower(from + 1).equals("of");
        return place
                        && !manner
                        && !source
                        && !LOOSE_LEADS.contains(words.lower(from))
                        && words.find(Tag.GERUND, from, Math.min(from + 1, to)) < 0
                ? Part.words(from, to)
                : none;
    }

    private int leadStart(Clause clause) {
        int from = clause.marker() >= 0 && clause.marker() < clause.subjectFrom() ? clause.marker() + 1 : clause.from();
        while (from < clause.subjectFrom() && words.tag(from).punctuation()) {
            from++;
        }
        while (from < clause.subjectFrom()
                && (words.is(from, Tag.COORDINATOR) || words.lower(from).equals("also") || words.is(from, Tag.COMMA))) {
            from++;
        }
        return from;
    }
}
