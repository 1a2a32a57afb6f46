package org.claimdesk.claims;

import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;

/** What somebody adds to a reason or a wish in their own words, or nothing. */
public record Note(String text) {

    public static final int LONGEST = 500;

    public Note {
        if (text.length() > LONGEST) {
            throw new Refused("claim.refused.note-too-long", LONGEST);
        }
    }

    public static Note of(String typed) {
        return new Note(CleanText.clean(typed).strip());
    }

    /** Refuses when the reason says nothing without a note. */
    public void mustExplain(SetAsideReason reason) {
        if (reason == SetAsideReason.OTHER && text.isEmpty()) {
            throw new Refused("claim.refused.no-note");
        }
    }
}
