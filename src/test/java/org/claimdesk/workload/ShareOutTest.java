package org.claimdesk.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShareOutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void whoHasTheLeastToDoForTheirCapacityComesFirst() {
        var reviewers = List.of(reviewer(1, 4, 10), reviewer(2, 1, 2), reviewer(3, 3, 5));

        assertThat(proposed(reviewers, Set.of(), 4)).containsExactly(1L, 1L, 2L, 1L);
    }

    @Test
    void nobodyGetsMoreThanTheyCanTakeOn() {
        var reviewers = List.of(reviewer(1, 9, 10), reviewer(2, 5, 5));

        assertThat(proposed(reviewers, Set.of(), 2)).containsExactly(1L, null);
    }

    @Test
    void nobodyWhoIsAwayIsProposed() {
        var away = new Absence(new AbsenceId(1), new PersonId(1), TODAY.minusDays(1), TODAY, "", 1);
        var later = new Absence(new AbsenceId(2), new PersonId(2), TODAY.plusDays(1), TODAY.plusDays(9), "", 1);
        var reviewers = List.of(
                new Load(new PersonId(1), "1", 0, 0, 0, 10, away, TODAY),
                new Load(new PersonId(2), "2", 5, 0, 0, 10, later, TODAY));

        assertThat(proposed(reviewers, Set.of(), 1)).containsExactly(2L);
    }

    @Test
    void nobodyIsProposedForWhatTheyWereAskedAboutBefore() {
        var reviewers = List.of(reviewer(1, 0, 10), reviewer(2, 5, 10));
        var asked = Set.of(new Pairing(new ClaimId(1), new PersonId(1)));

        assertThat(proposed(reviewers, asked, 2)).containsExactly(2L, 1L);
    }

    private static List<@Nullable Long> proposed(List<Load> reviewers, Set<Pairing> asked, int claims) {
        List<Proposal> open = IntStream.rangeClosed(1, claims)
                .mapToObj(id -> new Proposal(new ClaimId(id), id, "claim " + id, null))
                .toList();
        return ShareOut.share(open, reviewers, asked).stream()
                .map(Proposal::reviewer)
                .map(person -> person == null ? null : person.value())
                .toList();
    }

    private static Load reviewer(long id, int waiting, int capacity) {
        return new Load(new PersonId(id), String.valueOf(id), waiting, 0, 0, capacity, null, TODAY);
    }
}
