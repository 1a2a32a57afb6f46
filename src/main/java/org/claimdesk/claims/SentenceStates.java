package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.text.Span;

/** Puts sentences and claims together: a claim covers every sentence in which it has a word. */
final class SentenceStates {

    private SentenceStates() {}

    /** @param sentences in the order of the text, never overlapping */
    static List<SentenceRow> of(List<StoredSentence> sentences, List<CoveringPiece> pieces) {
        List<Set<ClaimStatus>> claims = Stream.generate(() -> (Set<ClaimStatus>) EnumSet.noneOf(ClaimStatus.class))
                .limit(sentences.size())
                .toList();
        for (CoveringPiece piece : pieces) {
            for (int i = firstEndingAfter(piece.span().start(), sentences);
                    i < sentences.size()
                            && sentences.get(i).span().start() < piece.span().end();
                    i++) {
                claims.get(i).add(piece.status());
            }
        }
        List<SentenceRow> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            rows.add(row(sentences.get(i), claims.get(i)));
        }
        return rows;
    }

    /** Those of the claims that have a word in the sentence and are neither set aside nor replaced. */
    static List<Claim> liveClaimsIn(StoredSentence sentence, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.articleVersion().equals(sentence.articleVersion()))
                .filter(claim -> claim.anchors().stream().anyMatch(sentence.span()::overlaps))
                .filter(claim -> claim.status() != ClaimStatus.SET_ASIDE && claim.status() != ClaimStatus.REPLACED)
                .toList();
    }

    private static SentenceRow row(StoredSentence sentence, Set<ClaimStatus> claims) {
        return new SentenceRow(
                sentence.position(),
                sentence.span(),
                sentence.heading(),
                CoverageState.of(sentence.reason() != null, claims),
                sentence.reason(),
                sentence.version());
    }

    private static int firstEndingAfter(int offset, List<StoredSentence> sentences) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
