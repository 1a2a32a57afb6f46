package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Participles that hang on a statement and state something themselves: ", listing China as a priority", "located in California". */
final class Adjuncts {

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
            "ranging");

    /** Participles that tell a lasting state of a thing: "the event held at the museum located in the city". */
    private static final Set<String> STATES = Set.of(
            "located", "held", "based", "situated", "headquartered", "owned", "founded", "equipped", "built", "named");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final boolean fine;

    Adjuncts(ParsedSentence parsed, boolean fine) {
        this.fine = fine;
        this.parsed = parsed;
        this.words = parsed.words();
    }

    List<Draft> apart(Draft draft) {
        List<Draft> apart = new ArrayList<>();
        Draft rest = draft;
        if (draft.verb() >= 0) {
            rest = withoutGerund(rest, apart);
            rest = withoutHangingParticiple(rest, apart);
            rest = withoutStates(rest, apart);
        }
        apart.addFirst(rest);
        return apart;
    }

    /** "NATO unveiled its plan, listing China as a priority". */
    private Draft withoutGerund(Draft draft, List<Draft> apart) {
        Part last = draft.parts().getLast();
        if (last.isGlue()) {
            return draft;
        }
        for (int i = Math.max(last.from(), draft.verb() + 1); i + 3 < last.to(); i++) {
            boolean hangs = words.is(i, Tag.COMMA)
                    && words.is(i + 1, Tag.GERUND)
                    && !PARTICLES.contains(words.lower(i + 1))
                    && isObject(i + 2);
            Part subject = hangs ? subjectOf(draft) : null;
            if (subject != null) {
                int end = gerundEnd(i + 1, last.to());
                boolean past = isPast(draft.verb());
                Draft own = Draft.of(i + 1, subject, Part.glue(past ? "was" : "is"), Part.words(i + 1, end));
                apart.add(own.saidBy(draft.saying() ? null : draft.speaker()));
                return draft.without(i, end);
            }
        }
        return draft;
    }

    private boolean isObject(int i) {
        return words.tag(i).nominal() || words.is(i, Tag.PREPOSITION) || words.is(i, Tag.OPEN_QUOTE);
    }

    /** The phrase ends with the sentence or at a comma behind which the sentence goes on with "that". */
    private int gerundEnd(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (words.is(i, Tag.COMMA) && words.is(i + 1, Tag.COMPLEMENTIZER)) {
                return i + 1;
            }
        }
        return limit;
    }

    private @Nullable Part subjectOf(Draft draft) {
        for (var clause : parsed.clauses()) {
            if (clause.verbs().head() == draft.verb() && clause.hasSubject()) {
                return Part.words(clause.subjectFrom(), clause.subjectTo());
            }
        }
        return null;
    }

    private boolean isPast(int verb) {
        return words.is(verb, Tag.PAST)
                || words.lower(verb - 1).equals("was")
                || words.lower(verb - 1).equals("were")
                || words.lower(verb).equals("was");
    }

    /** "they carry lanterns, given away by the city and bought from vendors". */
    private Draft withoutHangingParticiple(Draft draft, List<Draft> apart) {
        Part last = draft.parts().getLast();
        if (last.isGlue()) {
            return draft;
        }
        for (int i = Math.max(last.from(), draft.verb() + 1); i + 2 < last.to(); i++) {
            if (words.is(i, Tag.COMMA)
                    && words.is(i + 1, Tag.PARTICIPLE)
                    && words.tag(i - 1).head()) {
                int noun = Phrases.startOfPhrase(words, i, draft.verb());
                if (noun < i) {
                    apart.add(Draft.of(
                                    i + 1,
                                    Part.words(noun, i),
                                    Part.glue(isMany(i - 1) ? "are" : "is"),
                                    Part.words(i + 1, last.to()))
                            .saidBy(draft.speaker()));
                    return draft.without(i, last.to());
                }
            }
        }
        return draft;
    }

    /** Lasting states; at the finest grain every participle behind a noun. */
    private boolean isState(int i) {
        boolean participle = words.is(i, Tag.PARTICIPLE) && words.is(i + 1, Tag.PREPOSITION);
        boolean gerund = fine && words.is(i, Tag.GERUND) && !PARTICLES.contains(words.lower(i)) && isObject(i + 1);
        return participle && (fine || STATES.contains(words.lower(i))) || gerund;
    }

    private boolean isMany(int noun) {
        return words.is(noun, Tag.NOUN) && words.lower(noun).endsWith("s");
    }

    /** "the event held at Google's headquarters located in Mountain View": each from the right, one after the other. */
    private Draft withoutStates(Draft draft, List<Draft> apart) {
        Draft rest = draft;
        for (boolean found = true; found; ) {
            found = false;
            Part last = rest.parts().getLast();
            for (int i = last.to() - 2; !last.isGlue() && i > Math.max(last.from(), draft.verb()); i--) {
                boolean state = isState(i) && words.tag(i - 1).head();
                int noun = state ? Phrases.startOfPhrase(words, i, draft.verb() + 1) : i;
                if (noun < i) {
                    apart.add(Draft.of(
                                    i,
                                    Part.words(noun, i),
                                    Part.glue(isMany(i - 1) ? "are" : "is"),
                                    Part.words(i, last.to()))
                            .saidBy(draft.speaker()));
                    rest = rest.without(i, last.to());
                    found = true;
                    break;
                }
            }
        }
        return rest;
    }
}
