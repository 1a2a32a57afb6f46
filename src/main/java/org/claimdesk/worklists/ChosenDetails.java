package org.claimdesk.worklists;

import java.util.Set;

/**
 * What somebody wants to see of a claim in a list.
 *
 * @param version of the row; 0 before anything was chosen
 */
public record ChosenDetails(Set<Detail> details, int version) {

    /** What a list shows to those who have chosen nothing. */
    static final ChosenDetails USUAL = new ChosenDetails(Set.of(Detail.PLACE), 0);

    public ChosenDetails {
        details = Set.copyOf(details);
    }
}
