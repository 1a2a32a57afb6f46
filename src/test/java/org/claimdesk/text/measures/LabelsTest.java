package org.claimdesk.text.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.claimdesk.text.measures.LabelledArticle.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels themselves: a wrong one would teach the engine something wrong. */
class LabelsTest {

    static List<LabelledArticle> articles() throws IOException {
        return OwnArticles.all();
    }

    @Test
    void areOfTwentyArticlesAndThreeAreHeldBack() throws IOException {
        assertThat(articles()).hasSize(20).filteredOn(OwnArticles::isHeldBack).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void standOnTheQuotedWords(LabelledArticle article) {
        assertThat(article.labels()).isNotEmpty().allSatisfy(label -> assertThat(label.anchors())
                .extracting(span -> span.of(article.text()))
                .isEqualTo(label.quote()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void stayInsideOneParagraph(LabelledArticle article) {
        assertThat(article.labels())
                .allSatisfy(
                        label -> assertThat(around(label).of(article.text())).doesNotContain("\n"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void takeTheirPiecesInOrder(LabelledArticle article) {
        assertThat(article.labels()).extracting(Label::anchors).allSatisfy(anchors -> {
            for (int i = 1; i < anchors.size(); i++) {
                assertThat(anchors.get(i).start())
                        .isGreaterThan(anchors.get(i - 1).end());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void neverSplitAWordOrACharacter(LabelledArticle article) {
        assertThat(article.labels()).flatExtracting(Label::anchors).allSatisfy(span -> {
            assertThat(isBetweenWords(article.text(), span.start())).isTrue();
            assertThat(isBetweenWords(article.text(), span.end())).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void sayNothingTwice(LabelledArticle article) {
        assertThat(article.labels()).extracting(Label::claim).doesNotHaveDuplicates();
        assertThat(article.labels())
                .extracting(Label::claim)
                .allSatisfy(claim -> assertThat(claim).isNotBlank().matches("(?s).*[.”\"]"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nameSpeakersAsTheArticleDoes(LabelledArticle article) {
        assertThat(article.labels())
                .extracting(Label::speaker)
                .filteredOn(speaker -> speaker != null)
                .allSatisfy(speaker -> assertThat(article.text()).contains(lastWord(speaker)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void loseNoFigureAndNoNegationOfTheirQuote(LabelledArticle article) {
        assertThat(Measure.LOSSY.of(Tally.of(article, asClaims(article)))).isZero();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areAPerfectAnswerToThemselves(LabelledArticle article) {
        Tally tally = Tally.of(article, asClaims(article));

        assertThat(Measure.WORDING.of(tally)).isEqualTo(1);
        assertThat(Measure.ANCHORS.of(tally)).isEqualTo(1);
        assertThat(Measure.INVENTED.of(tally)).isLessThan(0.02);
    }

    private static Span around(Label label) {
        return new Span(
                label.anchors().getFirst().start(), label.anchors().getLast().end());
    }

    /** No letter or digit on both sides; the halves of a surrogate pair count as such. */
    private static boolean isBetweenWords(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !(isPartOfWord(text.charAt(offset - 1)) && isPartOfWord(text.charAt(offset)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static String lastWord(String speaker) {
        return speaker.substring(speaker.lastIndexOf(' ') + 1);
    }

    private static List<ProposedClaim> asClaims(LabelledArticle article) {
        return article.labels().stream()
                .map(label -> new ProposedClaim(
                        label.claim(),
                        String.join(" ", label.quote()),
                        label.anchors(),
                        label.speaker(),
                        label.kind(),
                        label.checkable(),
                        0.5,
                        List.of()))
                .toList();
    }
}
