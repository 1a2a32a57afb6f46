package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class RightsTest {

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource connections;

    @Test
    void theDeskWorksWithTheRowsOfEveryTable() {
        db.sql("insert into desk_setting (name, value) values ('a', 'b')").update();
        db.sql("update desk_setting set value = 'c' where name = 'a'").update();
        db.sql("delete from desk_setting where name = 'a'").update();

        assertThat(db.sql("select count(*) from desk_setting where name = 'a'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "alter table person add column mine int",
                "drop table person",
                "truncate table person",
                "create index mine on person (version)",
                "create view mine as select * from person",
                "create trigger mine before insert on person for each row set new.version = 2",
                "create procedure mine() select 1",
                "grant select on person to claimdesk_desk@'127.0.0.1'",
                "create user mine",
                "set global innodb_snapshot_isolation = off",
                "select password from mysql.user",
                "delete from flyway_schema_history",
                "update audit_entry set action = 'nothing'",
                "delete from audit_entry",
            })
    void theDeskMayNeitherChangeTheShapeOfTheTablesNorWhatWasRecorded(String statement) {
        assertThatThrownBy(() -> db.sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, e -> {
                    // Access denied: to the database, to a table, to a column, to accounts, or for want of a privilege.
                    assertThat(e.getErrorCode()).as(e.getMessage()).isIn(1044, 1142, 1143, 1227, 1370);
                });
    }

    @Test
    void theDeskAddsToWhatIsRecorded() {
        db.sql("""
                insert into audit_entry (at, person_name, action, subject_kind, subject_id, before_json, after_json)
                values (utc_timestamp(6), 'Maya', 'claim-confirmed', 'claim', 41, '{}', '{}')""").update();

        assertThat(db.sql("select count(*) from audit_entry")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesAnAccountThatMayDoMoreThanWorkWithTheRows() throws SQLException {
        DatabaseAccess access = TestDatabase.running().access();
        try (Connection migrator = DriverManager.getConnection(
                access.url(), access.migrator().name(), access.migrator().password())) {

            assertThatThrownBy(() -> Connections.checkRights(migrator))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("DROP");
        }
    }

    @Test
    void refusesAConnectionOnWhichAnUpdateCouldBeLost() throws SQLException {
        DatabaseAccess access = TestDatabase.running().access();
        try (Connection careless = DriverManager.getConnection(
                access.url(), access.desk().name(), access.desk().password())) {
            careless.createStatement().execute("set session innodb_snapshot_isolation = off");

            assertThatThrownBy(() -> Connections.checkIsolation(careless))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("10.11.8");
        }
    }

    @Test
    void everyConnectionKeepsChangesApartAndSpeaksUtc() throws SQLException {
        try (Connection one = connections.getConnection();
                Connection other = connections.getConnection()) {
            for (Connection connection : new Connection[] {one, other}) {
                var row = connection
                        .createStatement()
                        .executeQuery("select @@innodb_snapshot_isolation, @@time_zone, @@collation_connection");
                row.next();

                assertThat(row.getBoolean(1)).isTrue();
                assertThat(row.getString(2)).isEqualTo("+00:00");
                assertThat(row.getString(3)).isEqualTo("utf8mb4_uca1400_as_ci");
            }
        }
    }
}
