package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;

/** The database hangs for a while: the desk says so in a sentence, keeps what was typed, and goes on as if nothing had been. */
class DatabaseAwayIT {

    @Test
    void whatWasTypedIsStillThereAndCanBeSavedWhenTheDatabaseIsBack() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            maya.go("admin/settings");
            maya.fill("Name of the desk", "Nordic Fact Desk");

            signal(desk, "STOP");
            maya.press("Save");
            maya.sees("The database does not answer");
            signal(desk, "CONT");

            assertThat(maya.value("Name of the desk")).isEqualTo("Nordic Fact Desk");
            maya.press("Save");
            maya.sees("Saved.");
            maya.reload();
            maya.seesIn("Name of the desk", "Nordic Fact Desk");
        }
    }

    private static void signal(DeskServer desk, String name) throws Exception {
        long database = desk.databaseProcess().orElseThrow().pid();
        new ProcessBuilder("kill", "-" + name, String.valueOf(database)).start().waitFor();
    }
}
