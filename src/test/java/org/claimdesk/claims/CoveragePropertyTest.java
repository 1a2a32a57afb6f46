package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Span;

/** What holds for the coverage of any article. */
class CoveragePropertyTest {

    @Property(tries = 1_000)
    void everySentenceButHeadingsIsCountedOnce(
            @ForAll("sentences") List<StoredSentence> sentences, @ForAll("pieces") List<CoveringPiece> pieces) {
        Coverage coverage = Coverage.of(SentenceStates.of(sentences, pieces));

        assertThat(coverage.total())
                .isEqualTo(sentences.stream()
                        .filter(sentence -> !sentence.heading())
                        .count());
        assertThat(Arrays.stream(CoverageState.values()).mapToInt(coverage::of).sum())
                .isEqualTo(coverage.total());
    }

    @Property(tries = 1_000)
    void aSentenceShowsTheStateOfItsLeastAdvancedClaim(
            @ForAll("sentences") List<StoredSentence> sentences, @ForAll("pieces") List<CoveringPiece> pieces) {
        List<SentenceRow> rows = SentenceStates.of(sentences, pieces);

        assertThat(rows).hasSameSizeAs(sentences).allSatisfy(row -> {
            List<ClaimStatus> claims = pieces.stream()
                    .filter(piece -> piece.span().overlaps(row.span()))
                    .map(CoveringPiece::status)
                    .toList();
            assertThat(row.state()).isEqualTo(CoverageState.of(row.reason() != null, claims));
        });
    }

    @Property(tries = 1_000)
    void oneMoreOpenClaimNeverMakesASentenceLookFurtherAlong(
            @ForAll("sentences") List<StoredSentence> sentences, @ForAll("pieces") List<CoveringPiece> pieces) {
        List<CoveringPiece> more = new ArrayList<>(pieces);
        more.add(new CoveringPiece(new Span(0, 10_000), ClaimStatus.OPEN));

        assertThat(SentenceStates.of(sentences, more))
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(CoverageState.OPEN));
    }

    /** Sentences one after the other, with gaps, some of them headings or set aside. */
    @Provide
    Arbitrary<List<StoredSentence>> sentences() {
        Arbitrary<int[]> sizes =
                Arbitraries.integers().between(1, 20).array(int[].class).ofSize(4);
        return sizes.list().ofMaxSize(12).map(CoveragePropertyTest::inOrder);
    }

    @Provide
    Arbitrary<List<CoveringPiece>> pieces() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(ClaimStatus.class))
                .as((start, length, status) -> new CoveringPiece(new Span(start, start + length), status))
                .list()
                .ofMaxSize(20);
    }

    private static List<StoredSentence> inOrder(List<int[]> sizes) {
        List<StoredSentence> sentences = new ArrayList<>();
        int at = 0;
        for (int[] size : sizes) {
            at += size[0] - 1;
            Span span = new Span(at, at + size[1]);
            boolean heading = size[2] > 16;
            SetAsideReason reason = size[3] > 14 ? SetAsideReason.TRIVIAL : null;
            sentences.add(new StoredSentence(new VersionId(1), sentences.size(), span, heading, reason, "", 1));
            at = span.end();
        }
        return sentences;
    }
}
