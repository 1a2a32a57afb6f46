package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;

/** The desk as people run it comes up, says where it is, and survives what may happen to it. */
class DeskServerIT {

    @Test
    void saysWhereItIsIsSeenInABrowserAndStopsWithItsDatabase() {
        try (var desk = DeskServer.start()) {
            assertThat(desk.console().getFirst()).isEqualTo("Claimdesk is ready at " + desk.address());
            assertThat(desk.firstRunCode()).isNotBlank();
            assertThat(desk.console()).hasSize(2);

            try (var browser = Browser.open(Browser.Look.DARK, 1000, 700)) {
                browser.driver().get(desk.address().toString());
                browser.settle();
                assertThat(browser.faults()).noneMatch(fault -> fault.startsWith("axe itself failed"));
                assertThat(((JavascriptExecutor) browser.driver()).executeScript("return window.innerWidth"))
                        .isEqualTo(1000L);
            }

            ProcessHandle database = desk.databaseProcess().orElseThrow();
            desk.stop();
            assertThat(database.isAlive()).isFalse();
            assertThat(desk.data().resolve("database/data/mariadb.pid")).doesNotExist();
        }
    }

    @Test
    void startsAgainAfterItWasKilledAndAfterThePlugWasPulled() throws Exception {
        try (var desk = DeskServer.start()) {
            ProcessHandle leftBehind = desk.databaseProcess().orElseThrow();
            desk.kill();
            assertThat(leftBehind.isAlive()).isTrue();
            desk.startAgain();
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(answer(desk.address())).isLessThan(500);

            desk.pullThePlug();
            desk.startAgain();
            assertThat(answer(desk.address())).isLessThan(500);
        }
    }

    private static int answer(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
