package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** All drafts of one sentence: its clauses, taken apart by the rules of English, and what it tells in passing. */
final class SentenceDrafts {

    /** The share of its words that a sentence's claims may do without. */
    private static final double MOST_LEFT_OUT = 0.6;

    private static final Set<String> OPENERS = Set.of("which", "whose", "whom");

    private static final Set<String> DENIALS = Set.of("nor", "neither", "never");

    /** What stands in front of its subject in an inverted sentence. */
    private static final Set<String> HELPING_VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
            "shall", "should", "may", "might", "must");

    private final ParsedSentence parsed;
    private final Speech speech;
    private final boolean fine;
    private final Set<Family> families;

    SentenceDrafts(ParsedSentence parsed, Speech speech, boolean fine, Set<Family> families) {
        this.families = families;
        this.parsed = parsed;
        this.speech = speech;
        this.fine = fine;
    }

    List<Draft> drafts() {
        if (parsed.isTooLong()) {
            return List.of(whole());
        }
        if (fine) {
            List<Draft> facts = new FactDrafts(parsed, speech).drafts();
            return facts.isEmpty() && statesSomething() ? List.of(whole()) : facts;
        }
        Statements statements = new Statements(parsed, speech, families);
        Extents extents = new Extents(parsed, statements);
        ClauseDrafts clauses = new ClauseDrafts(parsed, speech, extents);
        Sayings sayings = new Sayings(parsed, speech, statements, extents);
        Passing passing = new Passing(parsed, extents, families);
        Coordination coordination = new Coordination(parsed, extents, families);
        Participles participles = new Participles(parsed, extents, families);
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : statements.all()) {
            Draft content = clauses.draftOf(clause);
            if (content == null) {
                continue;
            }
            Draft draft = sayings.attributed(content, clause);
            for (Draft one : participles.apart(withoutTold(draft, passing.told()))) {
                drafts.addAll(coordination.apart(one));
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (speech.reporter(clause) != null || speech.isFrame(clause)) {
                drafts.addAll(participles.asides(clause));
            }
        }
        if (looksBroken(drafts) || opensWithDenial()) {
            drafts.clear();
        }
        if (drafts.isEmpty() && statesSomething()) {
            drafts.add(withoutTold(whole(), passing.told()));
        }
        passing.descriptions().forEach(draft -> drafts.add(draft.saidBy(directSpeakerOf(draft))));
        passing.figures().forEach(draft -> drafts.add(spoken(draft)));
        drafts.removeIf(this::hangsInTheAir);
        return drafts;
    }

    /** "Which were allies": a clause whose noun was not found is no sentence. */
    private boolean hangsInTheAir(Draft draft) {
        return !draft.parts().isEmpty()
                && OPENERS.contains(
                        parsed.words().lower(draft.parts().getFirst().from()));
    }

    /** "Nor was the bridge closed": the verb in front of its subject; without its first word it would say the opposite. */
    private boolean opensWithDenial() {
        return !speech.hasFrame()
                && DENIALS.contains(parsed.words().lower(0))
                && HELPING_VERBS.contains(parsed.words().lower(1));
    }

    /** Claims that leave out most of a sentence without a frame: then it was not understood, and is given whole. */
    private boolean looksBroken(List<Draft> drafts) {
        if (fine || drafts.isEmpty() || speech.hasFrame() || speech.source() != null) {
            return false;
        }
        BitSet told = new BitSet();
        drafts.forEach(draft -> told.or(draft.words()));
        int words = 0;
        int left = 0;
        for (int i = 0; i < parsed.end(); i++) {
            if (!parsed.words().tag(i).punctuation()) {
                words++;
                left += told.get(i) ? 0 : 1;
            }
        }
        return left > words * MOST_LEFT_OUT;
    }

    /** What a claim of its own tells is left out of the others. */
    private Draft withoutTold(Draft draft, List<Part> told) {
        BitSet taken = new BitSet();
        BitSet words = draft.words();
        for (Part part : told) {
            if (part.from() < part.to() && words.get(part.from()) && words.get(part.to() - 1)) {
                taken.set(part.from(), part.to());
                int behind = words.nextSetBit(part.to());
                if (parsed.words().is(part.from(), Tag.COMMA) && parsed.words().is(behind, Tag.COMMA)) {
                    taken.set(behind);
                }
            }
        }
        return draft.without(taken);
    }

    /** Words without a verb state something only when they give a figure: "Women at a 17-year low." */
    private boolean statesSomething() {
        TaggedSentence words = parsed.words();
        if (words.size() <= 3) {
            return false;
        }
        boolean figure = false;
        for (int i = 0; i < words.size(); i++) {
            figure |= words.token(i).hasDigit() && !Lexicon.isTime(words.token(Math.max(0, i - 1)));
        }
        return figure
                || parsed.clauses().stream().anyMatch(Clause::hasSubject)
                || speech.hasFrame() && words.size() > 6
                || words.size() > 12;
    }

    /** What somebody is comes from the article itself, also beside reported speech, unless it stands between quotation marks. */
    private @Nullable String directSpeakerOf(Draft draft) {
        return draft.verb() < 0 ? null : speech.directSpeakerOf(draft.verb());
    }

    private Draft spoken(Draft draft) {
        return draft.saidBy(speech.speakerOf(draft.verb()));
    }

    /** A sentence the rules make nothing of is one claim. */
    private Draft whole() {
        Draft draft = Draft.of(-1, Part.words(0, parsed.end()));
        String speaker = speech.speakerOf(parsed.end() / 2);
        return draft.saidBy(speaker == null ? speech.speakerOf(parsed.end() - 1) : speaker);
    }
}
