package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.claimdesk.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class StartCheckTest {

    @TempDir
    Path temporary;

    @Test
    void refusesAPortThatSomeoneElseHasAndLeavesTheFolderAlone() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> StartCheck.check(settings("127.0.0.1", taken.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " on 127.0.0.1 is not free");
        }

        assertThat(temporary.resolve("desk")).doesNotExist();
    }

    @Test
    void refusesAnAddressThatIsNotOfThisMachine() {
        assertThatThrownBy(() -> StartCheck.check(settings("192.0.2.1", 0)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void claimsTheDataFolder() {
        StartCheck.check(settings("127.0.0.1", 0));

        assertThatThrownBy(() -> StartCheck.check(settings("127.0.0.1", 0)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is in use by a desk that is running");
    }

    private MockEnvironment settings(String address, int port) {
        return new MockEnvironment()
                .withProperty("server.address", address)
                .withProperty("server.port", String.valueOf(port))
                .withProperty("claimdesk.data", temporary.resolve("desk").toString());
    }
}
