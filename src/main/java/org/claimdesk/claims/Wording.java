package org.claimdesk.claims;

import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;

/** A claim in words that stand alone: one line, neither empty nor endless. */
public record Wording(String text) {

    public static final int LONGEST = 2000;

    public Wording {
        if (text.isEmpty()) {
            throw new Refused("claim.refused.no-wording");
        }
        if (text.length() > LONGEST) {
            throw new Refused("claim.refused.wording-too-long", LONGEST);
        }
    }

    /** What somebody typed, with white space made single. */
    public static Wording of(String typed) {
        return new Wording(CleanText.clean(typed).strip().replaceAll("\\s+", " "));
    }
}
