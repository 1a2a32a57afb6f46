package org.claimdesk.workload;

import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How many claims somebody checks at a time.
 *
 * @param own what they, or an editor, have set for them; null where the desk's default holds
 * @param deskDefault what the desk expects of everybody
 * @param version of the row; 0 before anything was set
 */
public record Capacity(PersonId person, @Nullable Integer own, int deskDefault, int version) {

    public static final int MOST = 200;

    /** What counts. */
    public int claims() {
        return own == null ? deskDefault : own;
    }
}
