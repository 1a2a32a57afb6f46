package org.claimdesk.ui.parts;

import java.util.List;

/**
 * A sentence as the browser draws it.
 *
 * @param reason why the sentence itself is set aside, or empty
 * @param deeds what this person may do to it now
 */
public record SentenceMark(
        int position,
        int start,
        int end,
        boolean heading,
        String state,
        String reason,
        List<String> deeds,
        int version) {}
