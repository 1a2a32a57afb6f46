package org.claimdesk.dashboard;

import java.util.EnumMap;
import java.util.Map;

/** How much of everything was done. */
public record Work(Map<Figure, Long> amounts) {

    public Work {
        amounts = Map.copyOf(amounts);
    }

    public long of(Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    Work and(Figure figure, long more) {
        Map<Figure, Long> sum = new EnumMap<>(Figure.class);
        sum.putAll(amounts);
        sum.merge(figure, more, Long::sum);
        return new Work(sum);
    }
}
