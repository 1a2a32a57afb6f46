package org.claimdesk.claims;

import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article and how far the desk has come with it.
 *
 * @param position counts the sentences of a version from 0
 * @param heading whether it is left out of coverage
 * @param reason why the sentence itself is set aside; null when it is not
 */
public record SentenceRow(
        int position,
        Span span,
        boolean heading,
        CoverageState state,
        @Nullable SetAsideReason reason,
        int version) {}
