package org.claimdesk.claims;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the claims of an article stand: that of the text, until an editor puts one elsewhere. */
@Service
@Transactional
public class ClaimOrder {

    private final ClaimRepository claims;
    private final ClaimLedger ledger;
    private final Commands commands;

    ClaimOrder(ClaimRepository claims, ClaimLedger ledger, Commands commands) {
        this.claims = claims;
        this.ledger = ledger;
        this.commands = commands;
    }

    /**
     * Puts a claim directly behind another one of its article.
     *
     * @param neighbour the one to stand behind; null for the head of all
     */
    @PreAuthorize("hasRole('EDITOR')")
    public void putBehind(ClaimId id, @Nullable ClaimId neighbour, int version, CommandId command) {
        commands.once(command, () -> {
            Claim claim = claims.find(id).orElseThrow(() -> new NotFound("claim", id.value()));
            claims.nextNumber(claim.article());
            Claim held = claims.hold(id);
            if (held.version() != version) {
                throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
            }
            if (held.status() == ClaimStatus.REPLACED) {
                throw new Refused("claim.refused.move", held.number(), held.status(), held.status());
            }
            List<Claim> others = others(held);
            int behind = neighbour == null ? 0 : 1 + indexOf(neighbour, others);
            Claim placed = held.putAt(placeAt(behind, held, others));
            int number = behind == 0 ? 0 : others.get(behind - 1).number();
            ledger.write(Deed.MOVE, Edit.of(held, placed, new ClaimPlaced(id, number)));
        });
    }

    private List<Claim> others(Claim claim) {
        return claims.of(claim.article()).stream()
                .filter(other ->
                        other.status() != ClaimStatus.REPLACED && !other.id().equals(claim.id()))
                .toList();
    }

    /** A number between those of the neighbours; when there is none left, all claims are put further apart. */
    private double placeAt(int index, Claim claim, List<Claim> others) {
        if (others.isEmpty()) {
            return claim.place();
        }
        if (index == 0) {
            return others.getFirst().place() - 1;
        }
        double low = others.get(index - 1).place();
        if (index == others.size()) {
            return low + 1;
        }
        double high = others.get(index).place();
        double middle = low + (high - low) / 2;
        if (middle > low && middle < high) {
            return middle;
        }
        List<Claim> inOrder = Stream.concat(
                        Stream.concat(others.subList(0, index).stream(), Stream.of(claim)),
                        others.subList(index, others.size()).stream())
                .toList();
        return claims.spread(inOrder, claim);
    }

    private static int indexOf(ClaimId id, List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFound("claim", id.value());
    }
}
