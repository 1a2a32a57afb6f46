package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Takes a draft down to the finest grain: what it states at its core, and the core with each of the words that say when,
 * where, for whom. "The film was released in France in May" gives that it was released, where, and when.
 */
final class Finer {

    private final TaggedSentence words;

    Finer(TaggedSentence words) {
        this.words = words;
    }

    List<Draft> apart(Draft draft) {
        Part last = lastWords(draft);
        if (last == null || draft.verb() < 0 || draft.verb() >= last.to() || draft.saying()) {
            return List.of(draft);
        }
        List<Integer> cuts = cuts(Math.max(draft.verb() + 1, last.from() + 1), last.to());
        if (cuts.isEmpty()) {
            return List.of(draft);
        }
        List<Draft> apart = new ArrayList<>();
        int first = cuts.getFirst();
        if (first > draft.verb() + 1 || words.is(draft.verb(), Tag.PARTICIPLE) || words.is(draft.verb(), Tag.PAST)) {
            apart.add(draft.without(first, last.to()));
        }
        for (int k = 0; k < cuts.size(); k++) {
            int end = k + 1 < cuts.size() ? cuts.get(k + 1) : last.to();
            apart.add(draft.replacing(first, last.to(), Part.words(cuts.get(k), end)));
        }
        return apart;
    }

    /** Where phrases begin that say when, where or for whom; what hangs on a noun by "of" stays with it. */
    private List<Integer> cuts(int from, int to) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean phrase = words.is(i, Tag.PREPOSITION)
                    && !words.lower(i).equals("of")
                    && !words.is(i - 1, Tag.PREPOSITION)
                    && !words.is(i - 1, Tag.COORDINATOR)
                    && i + 1 < to;
            if (phrase) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static @Nullable Part lastWords(Draft draft) {
        for (int i = draft.parts().size() - 1; i >= 0; i--) {
            if (!draft.parts().get(i).isGlue()) {
                return draft.parts().get(i);
            }
        }
        return null;
    }
}
