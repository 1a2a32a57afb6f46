package org.claimdesk.settings;

/** Names one value of one revision of a rating scale. */
public record RatingId(long value) {

    /** Of a value that has not been kept yet. */
    static final RatingId NONE = new RatingId(0);
}
