package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.claimdesk.database.DatabaseAccess.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedMariaDbTest {

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void prepareAFolderWithASpaceInItsName() {
        folder = temporary.resolve("my desk");
        InstalledDatabase.copyTo(folder);
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (var server = start();
                var db = connect(server)) {
            db.createStatement().execute("create table note (words varchar(20))");
            db.createStatement().execute("insert into note values ('31 members')");
        }

        try (var server = start()) {
            assertThat(ask(server, "select words from note")).isEqualTo("31 members");
        }
    }

    @Test
    void installsItselfIntoANewFolder() throws SQLException {
        folder = temporary.resolve("a new/desk");

        try (var server = start()) {
            assertThat(ask(server, "select @@datadir")).contains("/a new/desk/data");
        }
    }

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        try (var server = start()) {
            ProcessHandle process = server.process();

            process.destroyForcibly();
            process.onExit().get();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> ask(server, "select 'here'")
                    .equals("here"));
        }
    }

    @Test
    void endsTheServerThatAKilledDeskLeftBehindAndNobodyElses() throws Exception {
        Path elsewhere = temporary.resolve("my desk too");
        InstalledDatabase.copyTo(elsewhere);
        Process leftBehind = serverWithoutADesk(folder);
        Process another = serverWithoutADesk(elsewhere);

        try (var server = start()) {
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(another.isAlive()).isTrue();
            assertThat(ask(server, "select 'here'")).isEqualTo("here");
        } finally {
            another.destroy();
            another.waitFor();
        }
    }

    @Test
    void stopsBeforeCloseReturns() {
        var server = start();
        ProcessHandle process = server.process();

        server.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void losesNothingThatWasCommittedWhenThePlugIsPulled() throws Exception {
        try (var server = start();
                var db = connect(server)) {
            db.createStatement().execute("create table note (words varchar(20))");
            db.createStatement().execute("insert into note values ('committed')");
            server.process().destroyForcibly();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> ask(server, "select words from note")
                    .equals("committed"));
        }
    }

    @Test
    void keepsChangesApartAndOnDiskByDefault() throws SQLException {
        try (var server = start()) {
            assertThat(ask(server, "select @@global.innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(ask(server, "select @@global.innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(ask(server, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(
                            server,
                            "select default_collation_name from information_schema.schemata"
                                    + " where schema_name = 'claimdesk'"))
                    .isEqualTo("utf8mb4_uca1400_as_ci");
        }
    }

    @Test
    void knowsNobodyButItsTwoAccounts() {
        try (var server = start()) {
            for (String name : List.of("root", "mysql", "", "PUBLIC")) {
                var stranger = new DatabaseAccess(
                        server.access().url(),
                        new Account(name, ""),
                        server.access().desk());
                assertThatThrownBy(() -> connect(stranger)).as(name).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void tellsThePasswordsToNobodyElse() throws Exception {
        try (var server = start()) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("accounts.sql")).doesNotExist();
            assertThat(server.access().toString())
                    .doesNotContain(server.access().desk().password());
        }
    }

    @Test
    void makesNewPasswordsWhenTheyAreLost() throws Exception {
        Files.delete(folder.resolve("passwords.properties"));

        try (var server = start()) {
            assertThat(ask(server, "select 'here'")).isEqualTo("here");
        }
    }

    @Test
    void saysInASentenceThatThereIsNoServer() {
        var nothing = new MariaDbPrograms(temporary.resolve("nowhere"));

        assertThatThrownBy(() -> EmbeddedMariaDb.start(nothing, folder, temporary.resolve("log")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no MariaDB in");
    }

    @Test
    void saysInASentenceThatItsFilesAreBroken() throws Exception {
        Files.writeString(folder.resolve("data/ibdata1"), "not a table space");

        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The database did not start; " + temporary.resolve("logs/mariadb.log"));
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(
                InstalledDatabase.programs(),
                folder,
                temporary.resolve("logs/mariadb.log"),
                "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=32M");
    }

    private Process serverWithoutADesk(Path home) throws IOException {
        MariaDbPrograms programs = InstalledDatabase.programs();
        List<String> command = List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.base(),
                "--datadir=" + home.toRealPath().resolve("data"),
                "--socket=mariadb.sock",
                "--skip-networking");
        return MariaDbPrograms.process(command, temporary.resolve("orphan.log")).start();
    }

    private static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return connect(server.access());
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.migrator().name(), access.migrator().password());
    }

    private static String ask(EmbeddedMariaDb server, String question) throws SQLException {
        try (Connection connection = connect(server)) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(question)
                    .query(String.class)
                    .single();
        }
    }
}
