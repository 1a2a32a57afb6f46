package org.claimdesk.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.conflicts.ConflictKind;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.review.Newsroom;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.claimdesk.workload.ShareOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By whichever way work is handed out, nobody gets what they have to do with. */
@DeskTest
class ImpartialityTest {

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private ShareOut shareOut;

    @Autowired
    private Pool pool;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person otto;
    private Person maya;
    private ClaimId natos;
    private ClaimId other;

    @BeforeEach
    void inesHasToDoWithNato() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines", Role.REVIEWER);
        otto = newsroom.person("Otto", Role.REVIEWER);
        maya = newsroom.person("Maya", Role.EDITOR);
        natos = newsroom.claim(maya);
        other = newsroom.claim(maya);
        db.sql("update claim set speaker = 'a NATO spokesperson' where id = ?")
                .params(natos.value())
                .update();
        as(ines, () -> {
            conflicts.note(ines.id(), ConflictKind.ORGANISATION, "NATO", CommandId.fresh());
            return true;
        });
    }

    @Test
    void assigningIsRefusedWithWhoAndWhy() {
        assertConflict(() -> as(maya, () -> assignments.assign(natos, ines.id(), null, CommandId.fresh())));
        assertThat(newsroom.statusOf(natos)).isEqualTo("OPEN");
    }

    @Test
    void inBulkTheClashingIsNamedAndTheRestIsDone() {
        Outcome outcome = assignEach("");

        assertThat(outcome.count()).isEqualTo(3);
        assertThat(outcome.others())
                .singleElement()
                .satisfies(no -> assertThat(no.key()).isEqualTo("assignment.refused.conflict"))
                .satisfies(no -> assertThat(no.arguments()).containsExactly(1, "Ines", "NATO"));
    }

    @Test
    void anEditorMayGiveAReasonWhichStandsInTheHistory() {
        Outcome outcome = assignEach("Nobody else reads Japanese.");

        assertThat(outcome.count()).isEqualTo(4);
        assertThat(newsroom.actionsOn("claim", natos.value())).contains("conflict-overridden");
        assertThat(newsroom.actionsOn("claim", other.value())).doesNotContain("conflict-overridden");
    }

    @Test
    void whatWaitsForSomebodyElseIsNotHandedOverToThem() {
        var ottos = as(maya, () -> assignments.assign(natos, otto.id(), null, CommandId.fresh()));

        assertConflict(() ->
                as(maya, () -> reassignments.handOver(new SeenAssignment(ottos, 1), ines.id(), CommandId.fresh())));
        assertThat(as(maya, () -> reassignments.handOverAll(otto.id(), ines.id(), CommandId.fresh()))
                        .count())
                .isZero();
    }

    @Test
    void theProposalLeavesThemOut() {
        db.sql("update person set disabled = true where id not in (?, ?)")
                .params(ines.id().value(), maya.id().value())
                .update();

        var proposals = as(maya, () -> shareOut.propose(List.of(natos, other)));

        assertThat(proposals)
                .filteredOn(proposal -> proposal.claim().equals(natos))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.reviewer()).isNull());
        assertThat(proposals)
                .filteredOn(proposal -> proposal.claim().equals(other))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.reviewer()).isEqualTo(ines.id()));
    }

    @Test
    void thePoolNeitherShowsNorGivesIt() {
        as(maya, () -> pool.put(List.of(natos), null, 1, CommandId.fresh()));

        assertThat(as(ines, () -> pool.pageForMe(null, 10)).rows())
                .noneMatch(row -> row.claim().equals(natos));
        assertConflict(() -> as(ines, () -> pool.take(natos, CommandId.fresh())));
        assertThat(as(otto, () -> pool.pageForMe(null, 10)).rows())
                .anyMatch(row -> row.claim().equals(natos));
    }

    private Outcome assignEach(String despite) {
        List<Pairing> pairings = Pairing.each(List.of(natos, other), List.of(ines.id(), otto.id()));
        return as(maya, () -> assignments.assignEach(pairings, null, despite, CommandId.fresh()));
    }

    private static void assertConflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("assignment.refused.conflict"));
    }
}
