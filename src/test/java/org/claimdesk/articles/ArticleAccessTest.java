package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with articles: every door against every role. */
@DeskTest
class ArticleAccessTest {

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleDrafts drafts;

    @Autowired
    private DeskItself desk;

    @Autowired
    private TestPeople people;

    @Test
    void everyDoorOpensOnlyToThoseWhoMayComeIn() {
        List<String> table = new ArrayList<>();
        doors().forEach((name, door) -> table.add(name + ": " + whoMay(door)));

        assertThat(table)
                .containsExactly(
                        "take in: [EDITOR]",
                        "find: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "latest version: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "version: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "same text: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "move split: [DESK]",
                        "correct: [EDITOR]",
                        "publish report: [EDITOR]",
                        "open draft: [EDITOR]",
                        "keep details: [EDITOR]",
                        "keep text: [EDITOR]",
                        "read draft: [EDITOR]",
                        "drop line: [EDITOR]",
                        "discard draft: [EDITOR]",
                        "take in draft: [EDITOR]");
    }

    private Map<String, Runnable> doors() {
        var id = new ArticleId(1);
        var draft = CommandId.fresh();
        Map<String, Runnable> doors = new LinkedHashMap<>();
        doors.put(
                "take in",
                () -> articles.takeIn(new NewArticle("", "", "", "", null, null, "", List.of()), CommandId.fresh()));
        doors.put("find", () -> articles.find(id));
        doors.put("latest version", () -> articles.latestVersion(id));
        doors.put("version", () -> articles.version(new VersionId(1)));
        doors.put("same text", () -> articles.withSameText("x"));
        doors.put("move split", () -> articles.moveSplit(id, SplitState.UNDER_WAY, SplitState.DONE, 1, 1));
        doors.put("correct", () -> articles.correct(id, "A text.", new VersionId(1), draft));
        doors.put("publish report", () -> articles.markReportPublished(id, Instant.EPOCH, 1));
        doors.put("open draft", () -> drafts.open());
        doors.put("keep details", () -> drafts.keepDetails(DraftDetails.NONE, draft));
        doors.put("keep text", () -> drafts.keepText("", draft));
        doors.put("read draft", () -> drafts.text());
        doors.put("drop line", () -> drafts.drop(0, true, draft));
        doors.put("discard draft", () -> drafts.discard(draft));
        doors.put("take in draft", () -> drafts.takeIn(draft));
        return doors;
    }

    private List<String> whoMay(Runnable door) {
        List<String> welcome = new ArrayList<>();
        for (Role role : Role.values()) {
            people.signIn(people.add("Somebody " + System.nanoTime(), role));
            if (opens(door)) {
                welcome.add(role.name());
            }
        }
        desk.run(() -> {
            if (opens(door)) {
                welcome.add("DESK");
            }
        });
        return welcome;
    }

    /** Whatever else may be wrong behind the door, it has opened. */
    private static boolean opens(Runnable door) {
        try {
            door.run();
            return true;
        } catch (AccessDeniedException closed) {
            return false;
        } catch (RuntimeException behindTheDoor) {
            return true;
        }
    }
}
