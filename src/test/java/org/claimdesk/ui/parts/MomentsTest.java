package org.claimdesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private final Moments tokyo = new Moments(ZoneId.of("Asia/Tokyo"), noon);

    @Test
    void saysAMomentInTheZoneOfTheDesk() {
        assertThat(tokyo.moment(Instant.parse("2026-11-23T16:30:00Z"), Locale.UK))
                .isEqualTo("24 Nov 2026, 01:30");
    }

    @Test
    void knowsWhatHasPassed() {
        assertThat(tokyo.passed(Instant.parse("2026-11-23T11:59:59Z"))).isTrue();
        assertThat(tokyo.passed(Instant.parse("2026-11-23T12:00:01Z"))).isFalse();
        assertThat(tokyo.passed(null)).isFalse();
    }
}
