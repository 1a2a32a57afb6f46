package org.claimdesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that a desk keeps, in one file, as it was at one moment: the database, and the settings that stand in a file. People may go
 * on working meanwhile. The desk's programs and the database's own passwords are not in it; a restored desk has others.
 */
public final class Backup {

    private Backup() {}

    /**
     * Makes a backup of a desk, whether it runs or not; the file appears when it is whole.
     *
     * @param programs the database's programs, asked for only when there is a desk
     * @param desk the version of this desk
     */
    public static BackupManifest make(Path data, Supplier<MariaDbPrograms> programs, String desk, Path file) {
        Path folder = data.resolve("database");
        if (!Files.isDirectory(folder.resolve("data"))) {
            throw new BackupRefused("There is no desk in " + data + " to make a backup of.");
        }
        if (Files.isDirectory(file)) {
            throw new BackupRefused(file + " is a folder; name the file that the backup is to be.");
        }
        Optional<DataFolder> claim = DataFolder.claimIfFree(data);
        try {
            if (claim.isEmpty()) {
                DatabaseAccess access = EmbeddedMariaDb.running(folder)
                        .orElseThrow(() -> new BackupRefused(
                                "The desk in " + data + " is just starting or stopping; try again in a minute."));
                return make(access, programs.get(), desk, data, file);
            }
            try (var server = startedAlone(programs.get(), data)) {
                return make(server.access(), programs.get(), desk, data, file);
            }
        } catch (IOException | SQLException e) {
            throw new BackupRefused("The backup " + file + " could not be made (" + e.getMessage() + ").", e);
        } finally {
            claim.ifPresent(DataFolder::close);
        }
    }

    private static BackupManifest make(
            DatabaseAccess access, MariaDbPrograms programs, String desk, Path data, Path file)
            throws IOException, SQLException {
        try (var writer = new BackupWriter(file)) {
            Instant created = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            int schema = Migration.reached(access);
            writer.add(BackupFile.DATABASE, out -> ClientPrograms.write(programs, access, out));
            Path settings = data.resolve(BackupFile.SETTINGS);
            if (Files.exists(settings)) {
                writer.add(BackupFile.SETTINGS, out -> Files.copy(settings, out));
            }
            return writer.finish(desk, schema, created);
        }
    }

    /** The server of a desk that does not run, which stops with this process too. */
    static EmbeddedMariaDb startedAlone(MariaDbPrograms programs, Path data, String... options) {
        var server = EmbeddedMariaDb.start(
                programs, data.resolve("database"), data.resolve("logs").resolve("mariadb.log"), options);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
