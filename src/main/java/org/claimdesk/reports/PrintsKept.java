package org.claimdesk.reports;

import java.time.Instant;
import org.claimdesk.shared.KeptForATerm;
import org.springframework.stereotype.Component;

/** Prints of reports that were drafts; whatever was printed of a published report stays, so that it can be compared for ever. */
@Component
class PrintsKept implements KeptForATerm {

    private final ReportRepository prints;

    PrintsKept(ReportRepository prints) {
        this.prints = prints;
    }

    @Override
    public String setting() {
        return "prints-kept";
    }

    @Override
    public int forget(Instant before, int most) {
        return prints.forgetDrafts(before, most);
    }
}
