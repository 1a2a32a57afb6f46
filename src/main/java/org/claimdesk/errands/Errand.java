package org.claimdesk.errands;

import java.util.List;
import org.claimdesk.shared.Refused;

/**
 * An errand as its person watches it.
 *
 * @param total how many it is about
 * @param attempted how many of them it has been at, of which so many were {@code done}
 * @param others for each that was left as it was the sentence that says why, each sentence once
 */
public record Errand(
        ErrandId id, ErrandKind kind, ErrandState state, int total, int attempted, int done, List<Refused> others) {

    public Errand {
        others = List.copyOf(others);
    }

    public boolean isUnderWay() {
        return state == ErrandState.UNDER_WAY;
    }
}
