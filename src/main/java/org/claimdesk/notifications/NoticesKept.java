package org.claimdesk.notifications;

import java.time.Instant;
import org.claimdesk.shared.KeptForATerm;
import org.springframework.stereotype.Component;

/** What people were told long ago. */
@Component
class NoticesKept implements KeptForATerm {

    private final NoticeRepository notices;

    NoticesKept(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public String setting() {
        return "notices-kept";
    }

    @Override
    public int forget(Instant before, int most) {
        notices.forgetDueTimes(before, most);
        return notices.forget(before, most);
    }
}
