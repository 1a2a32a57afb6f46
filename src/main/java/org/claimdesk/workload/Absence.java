package org.claimdesk.workload;

import java.time.LocalDate;
import org.claimdesk.users.PersonId;

/**
 * Days on which somebody does not check claims.
 *
 * @param lastDay the last day away; on the day after they are back
 * @param note why, or what colleagues should know; may be empty
 */
public record Absence(AbsenceId id, PersonId person, LocalDate firstDay, LocalDate lastDay, String note, int version) {

    /** Whether somebody is away on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
