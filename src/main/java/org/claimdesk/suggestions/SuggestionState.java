package org.claimdesk.suggestions;

import java.util.EnumSet;
import java.util.Set;

/** How far a suggestion has come. {@link #next} is the whole of its life. */
public enum SuggestionState {
    /** No editor has answered yet. */
    WAITING,
    /** Carried out as it was suggested. */
    ACCEPTED,
    /** Carried out in the editor's words. */
    CHANGED,
    /** Not carried out, and that is the answer. */
    REFUSED,
    /** Taken back by whoever made it. */
    WITHDRAWN,
    /** Closed by the desk: what it was about had changed before anybody answered. */
    OUTDATED;

    /** What a suggestion may become from here. */
    public Set<SuggestionState> next() {
        return this == WAITING ? EnumSet.complementOf(EnumSet.of(WAITING)) : EnumSet.noneOf(SuggestionState.class);
    }
}
