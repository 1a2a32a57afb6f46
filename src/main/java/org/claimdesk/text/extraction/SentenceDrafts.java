package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.ParsedSentence;

/** All drafts of one sentence: its clauses, taken apart by the rules of English, and what it tells in passing. */
final class SentenceDrafts {

    private final ParsedSentence parsed;
    private final Speech speech;
    private final boolean fine;

    SentenceDrafts(ParsedSentence parsed, Speech speech, boolean fine) {
        this.parsed = parsed;
        this.speech = speech;
        this.fine = fine;
    }

    List<Draft> drafts() {
        RoleClaims roles = new RoleClaims(parsed);
        Coordination coordination = new Coordination(parsed.words(), fine);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : new ClauseDrafts(parsed, speech).drafts()) {
            drafts.addAll(coordination.apart(withoutTold(draft, roles.told())));
        }
        if (drafts.isEmpty() && parsed.words().size() > 3) {
            drafts.add(withoutTold(whole(), roles.told()));
        }
        roles.drafts().forEach(drafts::add);
        new FiguresInPassing(parsed).drafts().forEach(draft -> drafts.add(spokenIfQuoted(draft)));
        return drafts;
    }

    /** What a claim of its own tells is left out of the others. */
    private static Draft withoutTold(Draft draft, List<Part> told) {
        Draft shorter = draft;
        for (Part part : told) {
            shorter = shorter.without(part.from(), part.to());
        }
        return shorter.parts().isEmpty() ? draft : shorter;
    }

    private Draft spokenIfQuoted(Draft draft) {
        return draft.verb() >= 0 && speech.quoted()[draft.verb()] ? draft.saidBy(speech.quoteSpeaker()) : draft;
    }

    /** A sentence the rules make nothing of is one claim. */
    private Draft whole() {
        Draft draft = Draft.of(-1, Part.words(0, parsed.end()));
        return speech.quoted().length > 0 && speech.quoted()[0] ? draft.saidBy(speech.quoteSpeaker()) : draft;
    }
}
