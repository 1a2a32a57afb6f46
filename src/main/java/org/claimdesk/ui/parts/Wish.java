package org.claimdesk.ui.parts;

import java.util.List;

/**
 * What somebody at the article screen wants to be done, as the browser says it: nothing in it is certain before a service has looked.
 *
 * @param name one of the deeds that a card or a sentence offers, or {@code add}, {@code merge}, {@code move}, {@code undo}, {@code redo}
 * @param claims to which claims
 * @param versions of these claims, as the person saw them
 * @param other what else the wish names: the claim to stand behind (0 for the head of all), or the step to undo
 * @param sentence or to which sentence; -1 for none
 * @param version of the sentence, as the person saw it
 * @param start where the selected words begin
 * @param end where they end
 * @param quote the selected words, as the person saw them
 */
public record Wish(
        String name,
        List<Long> claims,
        List<Integer> versions,
        long other,
        int sentence,
        int version,
        int start,
        int end,
        String quote) {}
