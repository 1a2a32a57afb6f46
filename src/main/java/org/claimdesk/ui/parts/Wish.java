package org.claimdesk.ui.parts;

import java.util.List;

/**
 * What somebody at the article screen wants to be done, as the browser says it: nothing in it is certain before a service has looked.
 *
 * @param name one of the deeds that a card or a sentence offers, or {@code add}
 * @param claims to which claims
 * @param sentence or to which sentence; -1 for none
 * @param version of the one claim or sentence, as the person saw it
 * @param start where the selected words begin
 * @param end where they end
 * @param quote the selected words, as the person saw them
 */
public record Wish(String name, List<Long> claims, int sentence, int version, int start, int end, String quote) {}
