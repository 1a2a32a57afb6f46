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
        int version) {

    /** The sentence as the desk will not check it. */
    StoredSentence setAside(SetAsideReason reason, Note note) {
        return new StoredSentence(articleVersion, position, span, heading, reason, note.text(), version);
    }

    /** The sentence as the desk will check it after all. */
    StoredSentence takenUp() {
        return new StoredSentence(articleVersion, position, span, heading, null, "", version);
    }

    /** The same in a later or an earlier version of its row. */
    StoredSentence in(int version) {
        return new StoredSentence(articleVersion, position, span, heading, reason, note, version);
    }
}
