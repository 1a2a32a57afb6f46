package org.claimdesk.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class WorkloadTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private Workload workload;

    @Autowired
    private Availability availability;

    @Autowired
    private ShareOut shareOut;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId rosa;
    private PersonId ravi;
    private LocalDate today;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        ravi = newsroom.person("Ravi", Role.REVIEWER);
        db.sql("update desk_setting set value = 'Pacific/Kiritimati' where name = 'time-zone'")
                .update();
        today = Utc.now().atZone(ZoneId.of("Pacific/Kiritimati")).toLocalDate();
        edith();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatWaitsAndWhatOfItIsLateOrSoonLate() {
        newsroom.person("Nobody's reviewer", Role.EDITOR);
        newsroom.disable(newsroom.person("Gone", Role.REVIEWER));
        waits(rosa, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(1)));
        waits(rosa, AssignmentStatus.ASSIGNED, NOW.plus(Duration.ofHours(3)));
        waits(rosa, AssignmentStatus.ASSIGNED, null);
        waits(rosa, AssignmentStatus.SUBMITTED, NOW.minus(Duration.ofDays(1)));

        assertThat(workload.reviewers())
                .extracting(Load::name, Load::waiting, Load::overdue, Load::dueSoon, Load::capacity)
                .containsExactly(tuple("Ravi", 0, 0, 0, 10), tuple("Rosa", 3, 1, 1, 10));
    }

    @Test
    void whoIsFullComesAfterWhoHasRoomAndWhoIsAwayComesLast() {
        PersonId ruth = newsroom.person("Ruth", Role.REVIEWER);
        availability.addAbsence(ravi, today, today, "", CommandId.fresh());
        availability.setCapacity(rosa, 1, 0, CommandId.fresh());
        waits(rosa, AssignmentStatus.STARTED, null);
        waits(ruth, AssignmentStatus.STARTED, null);

        assertThat(workload.reviewers())
                .extracting(Load::name, Load::isFull, Load::isAway)
                .containsExactly(tuple("Ruth", false, false), tuple("Rosa", true, false), tuple("Ravi", false, true));
    }

    @Test
    void anAbsenceHoldsOnItsFirstAndItsLastDayOnTheDesksCalendar() {
        var away = new Absence(new AbsenceId(1), rosa, today, today.plusDays(2), "", 1);

        assertThat(away.covers(today.minusDays(1))).isFalse();
        assertThat(away.covers(today)).isTrue();
        assertThat(away.covers(today.plusDays(2))).isTrue();
        assertThat(away.covers(today.plusDays(3))).isFalse();
    }

    @Test
    void theNextAbsenceIsTheOneThatIsNamed() {
        availability.addAbsence(rosa, today.plusDays(20), today.plusDays(21), "", CommandId.fresh());
        availability.addAbsence(rosa, today.plusDays(3), today.plusDays(5), "Wedding", CommandId.fresh());

        Absence next = workload.reviewers().stream()
                .filter(load -> load.reviewer().equals(rosa))
                .findFirst()
                .orElseThrow()
                .absence();

        assertThat(next).isNotNull();
        assertThat(next.note()).isEqualTo("Wedding");
        assertThat(availability.absences(rosa)).extracting(Absence::note).containsExactly("Wedding", "");
    }

    @Test
    void reviewersKeepTheirOwnAvailabilityAndNobodyElses() {
        rosa();

        availability.setCapacity(rosa, 4, 0, CommandId.fresh());
        AbsenceId absence = availability.addAbsence(rosa, today, today, "Dentist", CommandId.fresh());

        assertThat(availability.capacity(rosa)).isEqualTo(new Capacity(rosa, 4, 10, 1));
        availability.removeAbsence(absence, 1, CommandId.fresh());
        assertThat(availability.absences(rosa)).isEmpty();
        notThere(() -> availability.capacity(ravi));
        notThere(() -> availability.absences(ravi));
        notThere(() -> availability.setCapacity(ravi, 4, 0, CommandId.fresh()));
        notThere(() -> availability.addAbsence(ravi, today, today, "", CommandId.fresh()));
        assertThat(newsroom.actions()).containsExactly("capacity-changed", "absence-added", "absence-removed");
    }

    @Test
    void reviewersCannotTakeBackTheAbsenceOfSomebodyElse() {
        AbsenceId ravis = availability.addAbsence(ravi, today, today, "", CommandId.fresh());
        rosa();

        notThere(() -> availability.removeAbsence(ravis, 1, CommandId.fresh()));
    }

    @Test
    void onlyEditorsSeeTheWorkloadAndShareOut() {
        rosa();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> workload.reviewers());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shareOut.propose(List.of()));
    }

    @Test
    void refusesToSaveACapacityThatHasMovedOn() {
        availability.setCapacity(rosa, 4, 0, CommandId.fresh());

        for (int stale : new int[] {0, 2}) {
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> availability.setCapacity(rosa, 5, stale, CommandId.fresh()));
        }
        availability.setCapacity(rosa, null, 1, CommandId.fresh());
        assertThat(availability.capacity(rosa).claims()).isEqualTo(10);
    }

    @Test
    void refusesACapacityThatMakesNoSense() {
        refuses("workload.refused.capacity", () -> availability.setCapacity(rosa, -1, 0, CommandId.fresh()));
        refuses("workload.refused.capacity", () -> availability.setCapacity(rosa, 201, 0, CommandId.fresh()));
    }

    @Test
    void refusesAnAbsenceThatMakesNoSense() {
        refuses(
                "workload.refused.ends-before-it-begins",
                () -> availability.addAbsence(rosa, today, today.minusDays(1), "", CommandId.fresh()));
        refuses(
                "workload.refused.over",
                () -> availability.addAbsence(rosa, today.minusDays(2), today.minusDays(1), "", CommandId.fresh()));
        refuses(
                "workload.refused.note-too-long",
                () -> availability.addAbsence(rosa, today, today, "x".repeat(201), CommandId.fresh()));
    }

    @Test
    void proposesForTheMostCheckWorthyFirstAndNobodyWhoWasAskedBefore() {
        ClaimId small = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, 0.1, "small");
        ClaimId big = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, 0.9, "big");
        newsroom.assignment(big, ravi, AssignmentStatus.DECLINED, null);

        assertThat(shareOut.propose(List.of(small, big)))
                .extracting(Proposal::claim, Proposal::reviewer)
                .containsExactly(tuple(big, rosa), tuple(small, ravi));
    }

    private void waits(PersonId reviewer, AssignmentStatus status, @Nullable Instant due) {
        newsroom.assignment(newsroom.claim(ClaimStatus.IN_REVIEW), reviewer, status, due);
    }

    private void edith() {
        newsroom.signIn(newsroom.person("Edith", Role.EDITOR), Role.EDITOR);
    }

    private void rosa() {
        newsroom.signIn(rosa, Role.REVIEWER);
    }

    private static void notThere(ThrowingCallable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
