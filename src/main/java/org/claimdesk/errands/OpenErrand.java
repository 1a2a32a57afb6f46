package org.claimdesk.errands;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.PersonId;

/** An errand in the hands of whoever runs it. */
record OpenErrand(ErrandId id, PersonId person, Mandate mandate, ErrandState state, int total, int attempted) {

    boolean goesOn() {
        return state == ErrandState.UNDER_WAY;
    }

    int left() {
        return total - attempted;
    }

    /** The name of the next portion, the same however often it is tried. */
    CommandId command() {
        return new CommandId(UUID.nameUUIDFromBytes(
                ("errand " + id.value() + " from " + attempted).getBytes(StandardCharsets.UTF_8)));
    }
}
