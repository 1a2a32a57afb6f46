package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where sources come from. Two on one site, of one publisher or with one declared origin are of the same origin, and so are two that a
 * third ties together: an agency's own page, and a newspaper that has it from the agency.
 */
public final class Origins {

    private Origins() {}

    /** How many of these sources are independent of each other. */
    public static int independent(List<Source> sources) {
        List<Set<String>> origins = new ArrayList<>();
        for (Source source : sources) {
            Set<String> names = names(source);
            Set<String> together = new HashSet<>(names);
            origins.stream()
                    .filter(origin -> !Collections.disjoint(origin, names))
                    .forEach(together::addAll);
            origins.removeIf(origin -> !Collections.disjoint(origin, names));
            origins.add(together);
        }
        return origins.size();
    }

    private static Set<String> names(Source source) {
        return Stream.of(source.link().site(), source.publisher(), source.origin())
                .filter(name -> !name.isBlank())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
