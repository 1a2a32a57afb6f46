package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimStatusTest {

    @Test
    void aClaimMovesOnlyAlongTheseLines() {
        var lines = Stream.of(ClaimStatus.values())
                .map(status -> status + " -> " + status.next())
                .toList();

        assertThat(lines)
                .containsExactly(
                        "PROPOSED -> [OPEN, SET_ASIDE, REPLACED]",
                        "OPEN -> [IN_REVIEW, SET_ASIDE, REPLACED]",
                        "IN_REVIEW -> [OPEN, SUBMITTED, DISPUTED, SET_ASIDE, REPLACED]",
                        "SUBMITTED -> [IN_REVIEW, DECIDED]",
                        "DISPUTED -> [IN_REVIEW, DECIDED]",
                        "DECIDED -> [IN_REVIEW, PUBLISHED]",
                        "PUBLISHED -> [PUBLISHED, WITHDRAWN]",
                        "WITHDRAWN -> []",
                        "SET_ASIDE -> [OPEN]",
                        "REPLACED -> []");
    }

    @Test
    void theWordingMayChangeUntilReviewsAreIn() {
        assertThat(Stream.of(ClaimStatus.values()).filter(ClaimStatus::mayBeReworded))
                .containsExactly(ClaimStatus.PROPOSED, ClaimStatus.OPEN, ClaimStatus.IN_REVIEW);
    }
}
