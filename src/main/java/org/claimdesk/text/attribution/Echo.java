package org.claimdesk.text.attribution;

import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.parsing.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Who spoke in the paragraph before, for speech that goes on in the next one. */
final class Echo {

    /** So many sentences later "they" can still mean the body that spoke. */
    private static final int REACH = 5;

    private @Nullable String speaker;
    private boolean open;
    private boolean announced;

    /** The body that spoke last, and how many sentences ago. */
    private @Nullable String body;

    private int age;

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

    /** A new sentence begins. */
    void turnPage() {
        age++;
    }

    /** Somebody said something; {@code impersonal} when it is nobody the article knows as a person. */
    void keep(String name, boolean impersonal) {
        if (impersonal && Character.isUpperCase(name.codePointAt(0)) && !Pronouns.isPronoun(name)) {
            body = name;
            age = 0;
        }
    }

    /** "They also claimed", "it said": the body that spoke a little before; other names stay as they are. */
    String named(String name) {
        boolean they = name.equalsIgnoreCase("they") || name.equalsIgnoreCase("it");
        return they && body != null && age <= REACH ? body : name;
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
