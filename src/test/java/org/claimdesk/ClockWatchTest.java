package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ClockWatchTest {

    @Autowired
    JdbcClient db;

    ClockWatch watch;

    @BeforeEach
    void begin() {
        watch = new ClockWatch(db);
    }

    @Test
    void findsNothingWrongWithAClockThatGoes() {
        Instant now = Instant.now();
        long count = System.nanoTime();

        watch.look(now.plusSeconds(3600), count + Duration.ofSeconds(3600).toNanos());

        assertThat(watch.lookAtTheRecords(Instant.now())).isEmpty();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void noticesAClockThatIsSetBackOrForward() {
        long count = System.nanoTime();

        watch.look(Instant.now().minusSeconds(3600), count);
        assertThat(watch.health().getStatus()).isEqualTo(new Status("OUT_OF_STEP"));
        assertThat(watch.health().getDetails().toString()).contains("was set back by 3");

        watch.look(Instant.now().plus(Duration.ofDays(365)), count + 1);
        assertThat(watch.health().getDetails().toString()).contains("was set forward by 3");
    }

    @Test
    void noticesThatTheClockStandsBeforeTheLastThingRecorded() {
        db.sql("""
                insert into audit_entry (at, person_name, action, subject_kind, subject_id, before_json, after_json)
                values (utc_timestamp(6) + interval 2 day, 'Maya', 'claim-confirmed', 'claim', 41, '{}', '{}')""").update();

        assertThat(watch.lookAtTheRecords(Instant.now()))
                .hasValueSatisfying(words -> assertThat(words).contains("but the desk was used at"));
    }

    @Test
    void noticesThatTheDatabaseHasAnotherTime() {
        assertThat(watch.lookAtTheRecords(Instant.now().plusSeconds(120)))
                .hasValueSatisfying(words -> assertThat(words).contains("the database's says"));
    }
}
