package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is made while somebody works is a desk again on another machine, and all the work is there. */
class BackupJourneyIT {

    private static final String CLAIM = "Volvo sold 300 buses to the city of Ghent in 2019.";

    @TempDir
    Path elsewhere;

    @Test
    void workIsThereAgainAfterARestoreOnAnotherMachine() {
        Path backup = elsewhere.resolve("the desk.backup");
        String password = "seven quiet herons at dusk";
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, password)) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            maya.paste(CLAIM + "\n\nThe mayor of Varde resigned.\n", "Buses for Ghent", "The Varde Post");
            maya.press("Take in and split");
            maya.sees("Confirm all");

            assertThat(desk.ask("backup", backup)).isEqualTo(0);
            maya.press("Confirm all");
        }

        try (var restored = DeskServer.restore(backup);
                var maya = PersonAtTheDesk.at(restored, password)) {
            assertThat(restored.console())
                    .singleElement()
                    .asString()
                    .startsWith("Claimdesk is ready at")
                    .doesNotContain("first-run");
            maya.go("articles");
            maya.signIn("maya");
            maya.press("Buses for Ghent");
            maya.sees("300 buses");
            maya.sees("Confirm all");
            assertThat(maya.faults()).isEmpty();
        }
        assertThat(Files.exists(backup)).isTrue();
    }
}
