package org.claimdesk.text.attribution;

/**
 * Words that name whom a statement comes from: "according to AFP".
 *
 * @param name who that is
 * @param from the first word of the phrase
 * @param to the word behind its last one
 */
public record Source(String name, int from, int to) {}
