package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class EncryptionTest {

    private final MockEnvironment settings = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void thisMachineMayBeSpokenToPlainly(String address) {
        settings.setProperty("server.address", address);

        assertThatCode(() -> Encryption.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void elsewherePlainHttpIsRefused(String address) {
        settings.setProperty("server.address", address);

        assertThatThrownBy(() -> Encryption.check(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(address)
                .hasMessageContaining("claimdesk.insecure-http=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.ssl.key-store=desk.p12",
                "server.ssl.bundle=desk",
                "claimdesk.proxy=10.0.0.5",
                "claimdesk.insecure-http=true"
            })
    void unlessItIsEncryptedOrForced(String setting) {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty(setting.split("=")[0], setting.split("=")[1]);

        assertThatCode(() -> Encryption.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void aCertificateThatIsSwitchedOffIsNone() {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty("server.ssl.key-store", "desk.p12");
        settings.setProperty("server.ssl.enabled", "false");

        assertThatThrownBy(() -> Encryption.check(settings)).isInstanceOf(CannotStart.class);
    }

    @Test
    void readsSeveralProxies() {
        settings.setProperty("claimdesk.proxy", "10.0.0.5, ::1");

        assertThat(Encryption.proxies(settings)).containsExactly("10.0.0.5", "0:0:0:0:0:0:0:1");
        assertThat(Encryption.isOn(settings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "10.0.0.5;", "999.1.1.1"})
    void aProxyIsNamedByItsAddress(String proxy) {
        settings.setProperty("claimdesk.proxy", proxy);

        assertThatThrownBy(() -> Encryption.proxies(settings)).isInstanceOf(CannotStart.class);
    }
}
