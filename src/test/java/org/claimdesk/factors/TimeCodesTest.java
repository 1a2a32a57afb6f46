package org.claimdesk.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** The secret of RFC 6238, appendix B. */
    private static final SharedSecret SECRET =
            SharedSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void countsAsTheStandardDoes(long second, String number) {
        assertThat(TimeCodes.at(SECRET, TimeCodes.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(number);
    }

    @Test
    void takesANumberOnceAndNoneFromBefore() {
        long step = TimeCodes.stepAt(NOW);

        assertThat(TimeCodes.stepOf(SECRET, " 081 804 ", NOW, 0)).hasValue(step);
        assertThat(TimeCodes.stepOf(SECRET, "081804", NOW, step)).isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.at(SECRET, step + 1), NOW, step))
                .hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, true", "-2, false", "2, false"})
    void allowsAClockToBeHalfAMinuteOff(long stepsOff, boolean isTaken) {
        String typed = TimeCodes.at(SECRET, TimeCodes.stepAt(NOW) + stepsOff);

        assertThat(TimeCodes.stepOf(SECRET, typed, NOW, 0).isPresent()).isEqualTo(isTaken);
    }

    @ParameterizedTest
    @CsvSource({"''", "81804", "081804 0", "０８１８０４", "0818O4"})
    void takesNothingElse(String typed) {
        assertThat(TimeCodes.stepOf(SECRET, typed, NOW, 0)).isEmpty();
    }

    @Test
    void aSecretIsWrittenAsApplicationsReadIt() {
        assertThat(SECRET.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new SharedSecret(SECRET.base32()).bits()).isEqualTo(SECRET.bits());
        assertThat(SECRET.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SECRET.address("Desk: Ghent & more", "maya@lind"))
                .isEqualTo("otpauth://totp/Desk%20%20Ghent%20%26%20more:maya%40lind"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Desk%20%20Ghent%20%26%20more");
        assertThat(SECRET.toString()).doesNotContain("GEZD");
        assertThat(SharedSecret.of(new byte[20]).bits()).isEqualTo(new byte[20]);
    }
}
