package org.claimdesk.text.parsing.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.claimdesk.text.Progress;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.Parser;
import org.claimdesk.text.words.Token;
import org.claimdesk.text.words.Tokens;
import org.junit.jupiter.api.Test;

class EnglishParsingTest {

    private static DependencyTree parse(String sentence) {
        return EnglishParsing.parser().parse(words(sentence));
    }

    private static List<Token> words(String sentence) {
        return Tokens.of(sentence, new Span(0, sentence.length()));
    }

    @Test
    void findsWhoDoesWhat() {
        DependencyTree tree = parse("The old mayor opened two schools.");

        assertThat(tree.tag(3)).isEqualTo("VBD");
        assertThat(tree.lemma(3)).isEqualTo("open");
        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.child(3, "nsubj")).isEqualTo(2);
        assertThat(tree.child(3, "dobj")).isEqualTo(5);
        assertThat(tree.lemma(5)).isEqualTo("school");
        assertThat(tree.leftmost(5)).isEqualTo(4);
    }

    @Test
    void aTokenOfSeveralPiecesIsOneWordOfTheTree() {
        DependencyTree tree = parse("The Asia-Pacific region’s exports cannot rise by 30%.");

        assertThat(tree.size()).isEqualTo(10);
        assertThat(tree.child(6, "aux")).isEqualTo(5);
        assertThat(tree.lemma(5)).isEqualTo("can");
        assertThat(tree.head(1)).isEqualTo(2);
    }

    @Test
    void curlyQuotesAreParsedAsStraightOnes() {
        DependencyTree curly = parse("“It isn’t over,” she said.");
        DependencyTree straight = parse("\"It isn't over,\" she said.");

        assertThat(curly).hasToString(straight.toString());
    }

    @Test
    void noWordsHaveNoTree() {
        assertThat(parse("").size()).isZero();
        assertThat(parse("").root()).isEqualTo(-1);
    }

    @Test
    void aSentenceWithoutEndIsParsedInParts() {
        DependencyTree tree = parse("the dog and the cat saw , ".repeat(20_000));

        assertThat(tree.size()).isEqualTo(140_000);
    }

    @Test
    void whoeverWaitsForTheParserCanBeCalledAway() {
        Progress away = new Progress() {
            @Override
            public void at(int done, int total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> EnglishParsing.await(new CompletableFuture<>(), away))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void saysWhyThereIsNoParser() {
        CompletableFuture<Parser> broken = CompletableFuture.failedFuture(new IOException("the model is damaged"));

        assertThatThrownBy(() -> EnglishParsing.await(broken, Progress.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the model is damaged");
    }
}
