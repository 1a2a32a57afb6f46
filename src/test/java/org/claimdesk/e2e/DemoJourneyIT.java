package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody tries the desk with the demo newsroom, sees everywhere that it is one, and cannot mix it with a desk of their own. */
class DemoJourneyIT {

    @Test
    void theNewsroomIsAtWorkAndEveryPageSaysThatItIsADemo() {
        try (var desk = DeskServer.start("claimdesk.demo=true")) {
            Map<String, String> passwords = desk.demoPasswords();
            assertThat(passwords).hasSize(4);
            assertThat(desk.console()).noneMatch(line -> line.contains("first-run"));

            var editor = passwords.entrySet().iterator().next();
            try (var person = PersonAtTheDesk.at(desk, editor.getValue())) {
                person.go("articles");
                isMarked(person);
                person.signIn(editor.getKey());
                person.sees("A night under the dome");
                isMarked(person);
                person.look("demo-articles");
                person.press("A night under the dome");
                person.sees("The Great Wall of China");
                isMarked(person);
                person.go("no/such/page");
                isMarked(person);
                assertThat(person.faults()).isEmpty();
            }

            desk.stop();
            assertThat(desk.startInVain())
                    .singleElement()
                    .asString()
                    .startsWith("claimdesk: The demo needs an empty desk, and there are accounts on this one");
        }
    }

    private static void isMarked(PersonAtTheDesk person) {
        assertThat(person.find(By.className("desk-demo")).getText()).isEqualTo("Demo");
    }
}
