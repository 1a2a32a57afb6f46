package org.claimdesk.ui.dashboard;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param lying whether the bars lie, each beside its word
 * @param description what it says to those who do not see it
 * @param labels the words under the bars, or beside them
 * @param tones the colour of each bar, where the bars of a row differ; else empty
 */
record Picture(boolean lying, String description, List<String> labels, List<Row> rows, List<String> tones) {

    /** Bars of one kind, in the order of the labels. */
    record Row(String name, String tone, List<Long> amounts) {}
}
