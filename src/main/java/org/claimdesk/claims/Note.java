package org.claimdesk.claims;

import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;

/** What an editor adds to a reason for setting aside, or nothing. */
record Note(String text) {

    static final int LONGEST = 500;

    Note {
        if (text.length() > LONGEST) {
            throw new Refused("claim.refused.note-too-long", LONGEST);
        }
    }

    static Note of(String typed) {
        return new Note(CleanText.clean(typed).strip());
    }

    /** Refuses when the reason says nothing without a note. */
    void mustExplain(SetAsideReason reason) {
        if (reason == SetAsideReason.OTHER && text.isEmpty()) {
            throw new Refused("claim.refused.no-note");
        }
    }
}
