package org.claimdesk.worklists;

/** What a list can show of a claim beside its wording, where it stands and who is at it. */
public enum Detail {
    PLACE,
    SPEAKER,
    KIND,
    WORTH,
    AGE
}
