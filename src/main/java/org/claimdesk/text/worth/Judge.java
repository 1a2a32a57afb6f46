package org.claimdesk.text.worth;

import java.util.List;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Judges claims by their words. */
public final class Judge {

    public ProposedClaim judge(
            String wording, String surface, List<Span> spans, @Nullable String speaker, boolean saying) {
        return new ProposedClaim(
                wording, surface, spans, speaker, saying ? ClaimKind.QUOTE : ClaimKind.EVENT, true, 0.5, List.of());
    }
}
