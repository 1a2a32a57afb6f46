package org.claimdesk.review;

/** How sure a reviewer is of a verdict. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
