package org.claimdesk.text.dates;

/** Words {@code [from, to)} of a sentence that say when, and what to read in their place. */
public record DatedPhrase(int from, int to, String text) {}
