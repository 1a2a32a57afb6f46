package org.claimdesk.ui.claims;

import org.claimdesk.articles.Articles;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimMerger;
import org.claimdesk.claims.ClaimOrder;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.EditingSteps;
import org.claimdesk.claims.FurtherSplitter;
import org.claimdesk.claims.SeveralClaims;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.errands.Errands;
import org.claimdesk.history.ClaimHistory;
import org.claimdesk.settings.Settings;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.workload.Workload;
import org.springframework.stereotype.Component;

/** Everything with which an editor works on claims. */
@Component
record EditorsTools(
        ClaimEditor editor,
        SeveralClaims several,
        FurtherSplitter splitter,
        ClaimMerger merger,
        ClaimOrder order,
        EditingSteps steps,
        Claims claims,
        ClaimHistory history,
        Articles articles,
        Errands errands,
        Conflicts conflicts,
        Workload workload,
        Portraits portraits,
        Settings settings) {}
