package org.claimdesk.text.parsing;

/**
 * A finite predicate's verbs, such as "has never before been used": words {@code [from, to)}, of which {@code head} is
 * the one that says what is done.
 */
public record VerbGroup(int from, int to, int head) {}
