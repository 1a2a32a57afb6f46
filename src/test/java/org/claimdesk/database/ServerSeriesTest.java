package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer server takes over the files of an older one, never the other way round. */
class ServerSeriesTest {

    /** Debian's {@code mariadb-server-core} and {@code mariadb-client}, where they are installed. */
    private static final MariaDbPrograms SYSTEM = new MariaDbPrograms(Path.of("/usr"));

    @TempDir
    Path temporary;

    Path folder;
    Path note;

    @BeforeEach
    void nameTheFolder() {
        folder = temporary.resolve("database");
        note = folder.resolve("data/mariadb_upgrade_info");
    }

    @Test
    void refusesFilesOfANewerServer() throws IOException {
        InstalledDatabase.copyTo(folder);
        Files.writeString(note, "12.3.1-MariaDB");

        assertThatThrownBy(() -> start(InstalledDatabase.programs()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database in " + note.getParent().toRealPath()
                        + " was written by MariaDB 12.3.1, and this is MariaDB 11.4.5, which is older:"
                        + " start it with the newer one, make a backup there, and restore it here.");
        assertThat(note).hasContent("12.3.1-MariaDB");
    }

    @Test
    void bringsFilesOfAnOlderServerUpToDateOnce() throws Exception {
        InstalledDatabase.copyTo(folder);
        Files.writeString(note, "10.11.9-MariaDB");

        try (var server = start(InstalledDatabase.programs())) {
            assertThat(note).hasContent("11.4.5-MariaDB");
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void leavesFilesOfTheSameSeriesAlone() throws IOException {
        InstalledDatabase.copyTo(folder);
        Files.writeString(note, "11.4.9-MariaDB");

        start(InstalledDatabase.programs()).close();

        assertThat(note).hasContent("11.4.9-MariaDB");
    }

    @Test
    void aDeskMovesFromTheSystemsOlderServerToItsOwn() throws Exception {
        assumeThat(Path.of("/usr/sbin/mariadbd")).exists();
        assumeThat(SYSTEM.version()
                        .isOfANewerSeriesThan(InstalledDatabase.programs().version()))
                .isFalse();
        try (var server = start(SYSTEM)) {
            Migration.run(server.access());
            assertThat(ask(server, "select @@version"))
                    .startsWith(SYSTEM.version().toString());
            ask(server, "insert into command (id, at) values (uuid(), utc_timestamp(6)) returning 1");
        }

        try (var server = start(InstalledDatabase.programs())) {
            assertThat(ask(server, "select count(*) from command")).isEqualTo("1");
            Migration.run(server.access());
        }

        assertThatThrownBy(() -> start(SYSTEM)).isInstanceOf(CannotStart.class);
    }

    private EmbeddedMariaDb start(MariaDbPrograms programs) {
        return EmbeddedMariaDb.start(programs, folder, temporary.resolve("logs/mariadb.log"), InstalledDatabase.SMALL);
    }

    private static String ask(EmbeddedMariaDb server, String question) throws SQLException {
        DatabaseAccess access = server.access();
        try (Connection db = DriverManager.getConnection(
                        access.url(),
                        access.migrator().name(),
                        access.migrator().password());
                ResultSet row = db.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
