package org.claimdesk.claims;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many sentences of an article stand where; headings do not count. */
public record Coverage(Map<CoverageState, Integer> sentences) {

    public Coverage {
        sentences = Map.copyOf(sentences);
    }

    static Coverage of(List<SentenceRow> rows) {
        Map<CoverageState, Integer> sentences = Arrays.stream(CoverageState.values())
                .collect(Collectors.toMap(
                        Function.identity(), state -> 0, Integer::sum, () -> new EnumMap<>(CoverageState.class)));
        rows.stream().filter(row -> !row.heading()).forEach(row -> sentences.merge(row.state(), 1, Integer::sum));
        return new Coverage(sentences);
    }

    public int of(CoverageState state) {
        return sentences.getOrDefault(state, 0);
    }

    /** How many sentences there are to account for. */
    public int total() {
        return sentences.values().stream().mapToInt(Integer::intValue).sum();
    }
}
