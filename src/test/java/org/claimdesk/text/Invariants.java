package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.text.sentences.Lines;

/** What holds for every text, however strange; property tests and the fuzz test ask for it. */
final class Invariants {

    private static final String FRONT = "It rained here.\n";

    private Invariants() {}

    static void hold(ClaimEngine engine, String text) {
        sentencesTile(engine, text);
        List<ProposedClaim> claims = engine.split(text, null, Progress.NONE);
        claims.forEach(claim -> isSound(claim, text));
        engine.facts(text, null, Progress.NONE).forEach(claim -> isSound(claim, text));
        lineEndsDoNotMatter(engine, text);
        aParagraphInFrontMovesAnchorsOnly(engine, text, claims);
    }

    /** The sentences, and the blanks between them, are the whole text. */
    private static void sentencesTile(ClaimEngine engine, String text) {
        int at = 0;
        for (Sentence sentence : engine.sentences(text)) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(isBlank(text.substring(at, sentence.span().start()))).isTrue();
            at = sentence.span().end();
        }
        assertThat(isBlank(text.substring(at))).isTrue();
    }

    /** A claim has words, and rests on words of the article that stand in order, no character cut in two. */
    private static void isSound(ProposedClaim claim, String text) {
        assertThat(claim.wording()).isNotBlank();
        assertThat(claim.surface()).isNotBlank();
        assertThat(claim.checkWorthiness()).isBetween(0.0, 1.0);
        assertThat(claim.spans()).isNotEmpty();
        int at = 0;
        for (Span span : claim.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(cutsACharacter(text, span.start())).isFalse();
            assertThat(cutsACharacter(text, span.end())).isFalse();
            at = span.end();
        }
    }

    private static void lineEndsDoNotMatter(ClaimEngine engine, String text) {
        String unix = text.replace("\r", "");

        assertThat(wordings(engine, unix.replace("\n", "\r\n"))).isEqualTo(wordings(engine, unix));
    }

    /** Unless it changes the language the article is in, which is decided on the whole of it. */
    private static void aParagraphInFrontMovesAnchorsOnly(ClaimEngine engine, String text, List<ProposedClaim> alone) {
        if (!engine.language(FRONT + text).equals(engine.language(text))) {
            return;
        }
        var moved = engine.split(FRONT + text, null, Progress.NONE).stream()
                .filter(claim -> claim.spans().getLast().end() > FRONT.length())
                .toList();

        assertThat(moved)
                .extracting(ProposedClaim::wording)
                .containsExactlyElementsOf(
                        alone.stream().map(ProposedClaim::wording).toList());
        assertThat(moved)
                .extracting(claim -> claim.spans().getLast().end() - FRONT.length())
                .containsExactlyElementsOf(alone.stream()
                        .map(claim -> claim.spans().getLast().end())
                        .toList());
    }

    private static List<String> wordings(ClaimEngine engine, String text) {
        return engine.split(text, null, Progress.NONE).stream()
                .map(ProposedClaim::wording)
                .toList();
    }

    private static boolean cutsACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> Lines.isBlank((char) c));
    }
}
