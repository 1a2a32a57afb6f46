package org.claimdesk.articles;

/** A line that was left out of an article; {@code position} counts the lines of what came in from zero. */
public record DroppedLine(int position, String text) {}
