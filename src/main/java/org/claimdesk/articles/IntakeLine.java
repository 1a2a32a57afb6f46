package org.claimdesk.articles;

/** One line of what came in, without its line end, and whether it is left out of the article. */
public record IntakeLine(String text, boolean dropped) {}
