package org.claimdesk.dashboard;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which figures somebody wants to see.
 *
 * @param weeks how many, this one being the last
 * @param outlet whose articles; empty for all
 */
public record DashboardWish(int weeks, String outlet) {

    public static final DashboardWish USUAL = new DashboardWish(12, "");
    public static final int MOST_WEEKS = 52;

    /** What a list of choices offers. */
    public static final List<Integer> CHOICES = List.of(4, 12, 26, MOST_WEEKS);

    public DashboardWish {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("not a number of weeks: " + weeks);
        }
    }

    /**
     * Reads it from an address; what it does not know, it takes as usual.
     *
     * @param address the value of a parameter; empty for one that is not there
     */
    public static DashboardWish read(UnaryOperator<String> address) {
        String weeks = address.apply("weeks");
        int wanted = weeks.matches("[0-9]{1,2}") ? Integer.parseInt(weeks) : 0;
        return new DashboardWish(
                wanted < 1 || wanted > MOST_WEEKS ? USUAL.weeks() : wanted,
                address.apply("outlet").strip());
    }
}
