package org.claimdesk.articles;

import java.time.Instant;
import org.claimdesk.shared.KeptForATerm;
import org.springframework.stereotype.Component;

/** Articles that somebody has begun to take in and not gone on with. */
@Component
class DraftsKept implements KeptForATerm {

    private final DraftRepository drafts;

    DraftsKept(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public String setting() {
        return "article-drafts-kept";
    }

    @Override
    public int forget(Instant before, int most) {
        return drafts.forget(before, most);
    }
}
