package org.claimdesk.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which role may do what, tried on things that are not there: whoever is let in learns that much and no more. */
@DeskTest
class AssignmentAccessTest {

    private static final AssignmentId NOTHING = new AssignmentId(987_654);

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private JdbcClient db;

    private final Map<String, Runnable> deeds = new LinkedHashMap<>();
    private Newsroom newsroom;
    private PersonId somebody;

    @BeforeEach
    void nameEveryDeed() {
        newsroom = new Newsroom(db);
        somebody = newsroom.person("Somebody");
        var nobody = new PersonId(987_654);
        var noClaim = new ClaimId(987_654);
        deeds.put("assign", () -> assignments.assign(noClaim, nobody, null, CommandId.fresh()));
        var pairing = new Pairing(noClaim, nobody);
        var seen = new SeenAssignment(NOTHING, 1);
        Instant tomorrow = Utc.now().plusSeconds(86_400);
        deeds.put("assignAll", () -> assignments.assignAll(List.of(noClaim), List.of(nobody), null, CommandId.fresh()));
        deeds.put("assignEach", () -> assignments.assignEach(List.of(pairing), null, "", CommandId.fresh()));
        deeds.put("extend", () -> reassignments.extend(List.of(seen), tomorrow, CommandId.fresh()));
        deeds.put("handOver", () -> reassignments.handOver(seen, nobody, CommandId.fresh()));
        deeds.put("handOverAll", () -> reassignments.handOverAll(nobody, nobody, CommandId.fresh()));
        deeds.put("take", () -> assignments.take(noClaim, null));
        deeds.put("withdraw", () -> assignments.withdraw(NOTHING, 1, CommandId.fresh()));
        deeds.put("decline", () -> assignments.decline(NOTHING, "No time.", 1, CommandId.fresh()));
        deeds.put("find", () -> assignments.find(NOTHING));
        deeds.put("of", () -> assignments.of(noClaim));
        deeds.put("ofArticle", () -> assignments.ofArticle(new ArticleId(987_654)));
        deeds.put("start", () -> assignments.start(NOTHING));
        deeds.put("submitted", () -> assignments.submitted(NOTHING));
        deeds.put("returned", () -> assignments.returned(NOTHING, "Again."));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyRoleMayDoJustThis() {
        var table = Stream.of(Role.values()).map(role -> {
            newsroom.signIn(somebody, role);
            return role + ": "
                    + String.join(
                            ", ",
                            deeds.keySet().stream()
                                    .filter(name -> isLetIn(deeds.get(name)))
                                    .toList());
        });

        assertThat(table)
                .containsExactly(
                        "REVIEWER: take, decline, find, ofArticle, start, submitted",
                        "EDITOR: assign, assignAll, assignEach, extend, handOver, handOverAll, withdraw, find, of, ofArticle, returned",
                        "ADMIN: ");
    }

    private static boolean isLetIn(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (NotFound | Refused letIn) {
            return true;
        } catch (AccessDeniedException turnedAway) {
            return false;
        }
    }
}
