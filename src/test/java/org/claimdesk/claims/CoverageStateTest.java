package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageStateTest {

    @Test
    void aSentenceWithOneClaimShowsItsState() {
        assertThat(Stream.of(ClaimStatus.values())
                        .map(status -> status + " shows " + CoverageState.of(false, List.of(status))))
                .containsExactly(
                        "PROPOSED shows OPEN",
                        "OPEN shows OPEN",
                        "IN_REVIEW shows IN_REVIEW",
                        "SUBMITTED shows IN_REVIEW",
                        "DISPUTED shows IN_REVIEW",
                        "DECIDED shows DECIDED",
                        "PUBLISHED shows DECIDED",
                        "WITHDRAWN shows DECIDED",
                        "SET_ASIDE shows SET_ASIDE",
                        "REPLACED shows UNCOVERED");
    }

    @Test
    void aClaimSetAsideDoesNotHoldBackTheOthers() {
        assertThat(CoverageState.of(false, List.of(ClaimStatus.SET_ASIDE, ClaimStatus.DECIDED)))
                .isEqualTo(CoverageState.DECIDED);
    }

    @Test
    void aSentenceSetAsideShowsItUnlessAClaimInItIsBeingChecked() {
        assertThat(CoverageState.of(true, List.of())).isEqualTo(CoverageState.SET_ASIDE);
        assertThat(CoverageState.of(true, List.of(ClaimStatus.OPEN))).isEqualTo(CoverageState.OPEN);
    }
}
