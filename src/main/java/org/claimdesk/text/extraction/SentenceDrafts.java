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
        List<Draft> drafts = new ArrayList<>(new ClauseDrafts(parsed, speech).drafts());
        if (drafts.isEmpty() && parsed.words().size() > 3) {
            drafts.add(whole());
        }
        return drafts;
    }

    /** A sentence the rules make nothing of is one claim. */
    private Draft whole() {
        Draft draft = Draft.of(-1, Part.words(0, parsed.end()));
        return speech.quoted().length > 0 && speech.quoted()[0] ? draft.saidBy(speech.quoteSpeaker()) : draft;
    }
}
