package org.claimdesk.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.Refused;

/** Tries several deeds one after the other, and keeps count of those done and of the sentences of those refused, each once. */
class Tally {

    private final Map<List<Object>, Refused> others = new LinkedHashMap<>();
    private int count;

    void attempt(Runnable deed) {
        try {
            deed.run();
            count++;
        } catch (Refused refusal) {
            others.putIfAbsent(List.of(refusal.key(), List.of(refusal.arguments())), refusal);
        }
    }

    int count() {
        return count;
    }

    List<Refused> others() {
        return List.copyOf(others.values());
    }
}
