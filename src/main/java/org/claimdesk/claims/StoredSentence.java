package org.claimdesk.claims;

import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence as its row has it; what its claims make of it is for {@link SentenceStates} to say. */
record StoredSentence(
        VersionId articleVersion,
        int position,
        Span span,
        boolean heading,
        @Nullable SetAsideReason reason,
        String note,
        int version) {}
