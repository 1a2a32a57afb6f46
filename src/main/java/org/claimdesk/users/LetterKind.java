package org.claimdesk.users;

import java.time.Duration;

/** What a letter with a link is for, and how long the link is good. */
enum LetterKind {
    INVITATION(Duration.ofDays(7)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration goodFor;

    LetterKind(Duration goodFor) {
        this.goodFor = goodFor;
    }

    Duration goodFor() {
        return goodFor;
    }
}
