package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editor's hand on several claims of an article at once. What has moved on since the editor saw it, or what a rule forbids, is left
 * as it is and named in the answer; the rest is done, as one step.
 */
@Service
@Transactional
public class SeveralClaims {

    private static final String EDITOR = "hasRole('EDITOR')";

    private final ClaimRepository claims;
    private final ClaimLedger ledger;
    private final Commands commands;

    SeveralClaims(ClaimRepository claims, ClaimLedger ledger, Commands commands) {
        this.claims = claims;
        this.ledger = ledger;
        this.commands = commands;
    }

    @PreAuthorize(EDITOR)
    public DoneToSeveral confirm(List<SeenClaim> seen, CommandId command) {
        return each(seen, command, Deed.CONFIRM, Claim::confirmed, (before, after) -> new ClaimConfirmed(before.id()));
    }

    @PreAuthorize(EDITOR)
    public DoneToSeveral setAside(List<SeenClaim> seen, SetAsideReason reason, String note, CommandId command) {
        Note words = Note.of(note);
        words.mustExplain(reason);
        return each(
                seen,
                command,
                Deed.SET_ASIDE,
                claim -> claim.setAside(reason, words),
                (before, after) -> new ClaimSetAside(before.id(), before.status(), reason, words.text()));
    }

    /** Marks claims as those with which the article stands or falls, or takes the mark away. */
    @PreAuthorize(EDITOR)
    public DoneToSeveral mark(List<SeenClaim> seen, boolean central, CommandId command) {
        return each(
                seen,
                command,
                central ? Deed.MARK : Deed.UNMARK,
                claim -> claim.marked(central),
                (before, after) -> new ClaimMarked(before.id(), central));
    }

    private DoneToSeveral each(
            List<SeenClaim> seen, CommandId command, Deed deed, UnaryOperator<Claim> change, Telling telling) {
        List<DoneToSeveral.LeftAlone> others = new ArrayList<>();
        long done = commands.once(command, () -> {
            Map<ClaimId, Integer> wanted = new LinkedHashMap<>();
            seen.forEach(claim -> wanted.put(claim.id(), claim.version()));
            Map<ClaimId, Claim> now = claims.hold(wanted.keySet());
            List<Edit> edits = new ArrayList<>();
            wanted.forEach((id, version) -> {
                try {
                    Claim before = unmoved(id, now, version);
                    Claim after = change.apply(before);
                    edits.add(Edit.of(before, after, telling.event(before, after)));
                } catch (Refused refusal) {
                    others.add(new DoneToSeveral.LeftAlone(id, refusal));
                }
            });
            if (!edits.isEmpty()) {
                ledger.write(deed, edits, List.of());
            }
            return edits.size();
        });
        return new DoneToSeveral((int) done, others);
    }

    private static Claim unmoved(ClaimId id, Map<ClaimId, Claim> now, int version) {
        Claim claim = now.get(id);
        if (claim == null) {
            throw new NotFound("claim", id.value());
        }
        if (claim.version() != version) {
            throw new Refused("claim.refused.moved-on", claim.number());
        }
        return claim;
    }

    /** What the desk is told about a changed claim. */
    private interface Telling {

        DomainEvent event(Claim before, Claim after);
    }
}
