package org.claimdesk.suggestions;

/** Why a suggestion can no longer be carried out. */
public enum Outdated {
    /** The claim has another wording than the one it was about. */
    REWORDED,
    /** The claim has come too far, or other claims stand in its place. */
    MOVED_ON,
    /** The text has been corrected, and the words that it points at may stand elsewhere. */
    CORRECTED
}
