package org.claimdesk.text.attribution;

import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Who spoke in the paragraph before, for speech that goes on in the next one. */
final class Echo {

    private @Nullable String speaker;
    private boolean open;
    private boolean announced;

    /** The paragraph ended with a colon: "the Church denied these allegations:". */
    void announce(@Nullable String name) {
        speaker = name;
        open = name != null;
        announced = name != null;
    }

    /** Somebody spoke last; {@code open} when the quotation marks were not closed at the paragraph's end. */
    void spoke(@Nullable String name, boolean stillOpen) {
        speaker = name;
        open = stillOpen;
        announced = false;
    }

    /** Nobody spoke. */
    void fade() {
        speaker = null;
        open = false;
        announced = false;
    }

    /** Whether the next paragraph is speech also without quotation marks. */
    boolean isAnnounced() {
        return announced;
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    /** Who says a first quotation that has no frame: who was announced, or who spoke before a paragraph of nothing else. */
    @Nullable
    String speakerOf(Span quotation, List<ParsedSentence> sentences) {
        Span last = sentences.getLast().sentence().span();
        boolean whole =
                quotation.start() - sentences.getFirst().sentence().span().start() <= 1
                        && last.end() - quotation.end() <= 1;
        return open || whole ? speaker : null;
    }
}
