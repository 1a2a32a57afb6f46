package org.claimdesk.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.junit.jupiter.api.Test;

class AssignmentStatusTest {

    @Test
    void anAssignmentMovesOnlyAlongTheseLines() {
        var lines = Stream.of(AssignmentStatus.values()).map(status -> status + " -> " + status.next());

        assertThat(lines)
                .containsExactly(
                        "ASSIGNED -> [STARTED, DECLINED, WITHDRAWN]",
                        "STARTED -> [SUBMITTED, DECLINED, WITHDRAWN]",
                        "SUBMITTED -> [STARTED]",
                        "DECLINED -> [ASSIGNED]",
                        "WITHDRAWN -> [ASSIGNED]");
    }

    @Test
    void everyDeedIsDoneOnlyWhereItMakesSense() {
        Map<String, UnaryOperator<Assignment>> deeds = new LinkedHashMap<>();
        deeds.put("start", Assignment::started);
        deeds.put("submit", Assignment::submitted);
        deeds.put("return", assignment -> assignment.returned("Look again."));
        deeds.put("decline", assignment -> assignment.declined("No time."));
        deeds.put("withdraw", Assignment::withdrawn);
        deeds.put("ask anew", assignment -> assignment.askedAnew(new PersonId(9), Instant.EPOCH, null));

        var lines = Stream.of(AssignmentStatus.values()).map(status -> {
            var row = new StringBuilder(status + ":");
            deeds.forEach((name, deed) -> row.append(" | ").append(name).append(outcome(assignment(status), deed)));
            return row.toString();
        });

        assertThat(lines)
                .containsExactly(
                        "ASSIGNED: | start -> STARTED | submit: no | return: no | decline -> DECLINED | withdraw -> WITHDRAWN | ask anew: no",
                        "STARTED: | start: no | submit -> SUBMITTED | return: no | decline -> DECLINED | withdraw -> WITHDRAWN | ask anew: no",
                        "SUBMITTED: | start: no | submit: no | return -> STARTED | decline: no | withdraw: no | ask anew: no",
                        "DECLINED: | start: no | submit: no | return: no | decline: no | withdraw: no | ask anew -> ASSIGNED",
                        "WITHDRAWN: | start: no | submit: no | return: no | decline: no | withdraw: no | ask anew -> ASSIGNED");
    }

    @Test
    void aRefusalSaysWhereTheAssignmentStands() {
        assertThatThrownBy(() -> assignment(AssignmentStatus.WITHDRAWN).submitted())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("assignment.refused.is.WITHDRAWN"));
    }

    @Test
    void askingAnewForgetsWhatWasSaidBefore() {
        Assignment declined =
                assignment(AssignmentStatus.STARTED).declined("No time.").askedAnew(new PersonId(9), Instant.MAX, null);

        assertThat(declined.reason()).isEmpty();
        assertThat(declined.assignedBy()).isEqualTo(new PersonId(9));
        assertThat(declined.assignedAt()).isEqualTo(Instant.MAX);
    }

    private static String outcome(Assignment assignment, UnaryOperator<Assignment> deed) {
        try {
            return " -> " + deed.apply(assignment).status();
        } catch (Refused no) {
            return ": no";
        }
    }

    private static Assignment assignment(AssignmentStatus status) {
        return new Assignment(
                new AssignmentId(1),
                new ClaimId(2),
                new PersonId(3),
                new PersonId(4),
                Instant.EPOCH,
                null,
                status,
                "",
                "",
                null,
                1);
    }
}
