package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which role may read which list. */
@DeskTest
class WorklistAccessTest {

    @Autowired
    private Queue queue;

    @Autowired
    private EditorsDesk desk;

    @Autowired
    private JdbcClient db;

    private final Map<String, Runnable> deeds = new LinkedHashMap<>();
    private Newsroom newsroom;
    private PersonId somebody;

    @BeforeEach
    void nameEveryDeed() {
        newsroom = new Newsroom(db);
        somebody = newsroom.person("Somebody");
        deeds.put("queue", () -> queue.page(ListWish.USUAL, null, 10));
        deeds.put("queue count", () -> queue.count());
        deeds.put("desk", () -> desk.page(DeskSection.PROPOSED, ListWish.USUAL, null, 10));
        deeds.put("desk counts", () -> desk.counts());
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

        assertThat(table).containsExactly("REVIEWER: queue, queue count", "EDITOR: desk, desk counts", "ADMIN: ");
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
