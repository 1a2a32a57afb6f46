package org.claimdesk.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a desk of a backup, in a folder that is empty. Nothing is touched before the whole backup has been looked at, and the folder is a
 * desk's only when everything is in it; what a restore that broke off has left there is swept out by the next one.
 */
public final class Restore {

    /** Larger than any row, and than a desk needs when it runs. */
    private static final String WIDE = "--max-allowed-packet=1G";

    private Restore() {}

    /**
     * Restores a backup, older ones too: the desk brings their tables up to date when it starts.
     *
     * @param programs the database's programs, asked for only when the backup is found to be good
     */
    public static BackupManifest from(Path file, Path data, Supplier<MariaDbPrograms> programs) {
        try (BackupFile backup = BackupFile.open(file)) {
            BackupManifest manifest = backup.manifest();
            if (manifest.schema() > Migration.newest()) {
                throw new BackupRefused("The backup was made by a newer desk (" + manifest.desk() + ", tables "
                        + manifest.schema() + "; this one knows tables up to " + Migration.newest()
                        + ") and needs that one to be restored.");
            }
            boolean made = !Files.exists(data);
            refuseUnlessEmpty(data);
            try (var claim = DataFolder.claim(data)) {
                sweep(data);
                load(backup, data, programs.get());
            } catch (IOException | RuntimeException e) {
                sweep(data);
                if (made) {
                    MariaDbPrograms.delete(data);
                }
                throw e;
            }
            return manifest;
        } catch (IOException e) {
            throw new BackupRefused(file + " could not be restored (" + e.getMessage() + ").", e);
        }
    }

    private static void refuseUnlessEmpty(Path data) throws IOException {
        if (Files.exists(data) && !DataFolder.isBeingRestored(data)) {
            try (Stream<Path> files = Files.list(data)) {
                if (files.findFirst().isPresent()) {
                    throw new BackupRefused("The folder " + data
                            + " is not empty; a backup is restored only into a folder that is empty or not there yet.");
                }
            }
        }
    }

    private static void load(BackupFile backup, Path data, MariaDbPrograms programs) throws IOException {
        Path place = DataFolder.placeOfRestoring(data);
        PrivateFiles.createFolder(place);
        try (var server = Backup.startedAlone(programs, place, WIDE);
                InputStream sql = backup.part(BackupFile.DATABASE).orElseThrow()) {
            ClientPrograms.read(programs, server.access(), sql);
        }
        Optional<InputStream> settings = backup.part(BackupFile.SETTINGS);
        if (settings.isPresent()) {
            try (InputStream content = settings.get();
                    OutputStream out = Files.newOutputStream(PrivateFiles.create(data.resolve(BackupFile.SETTINGS)))) {
                content.transferTo(out);
            }
        }
        Files.move(place.resolve("database"), data.resolve("database"), StandardCopyOption.ATOMIC_MOVE);
        MariaDbPrograms.delete(place);
    }

    /** Takes everything out of a folder but the claim on it. */
    private static void sweep(Path data) throws IOException {
        Path place = DataFolder.placeOfRestoring(data);
        if (Files.isDirectory(place.resolve("database"))) {
            EmbeddedMariaDb.endOrphans(place.resolve("database").toRealPath());
        }
        try (Stream<Path> files = Files.list(data)) {
            for (Path left : files.filter(left -> !left.endsWith("desk.lock")).toList()) {
                MariaDbPrograms.delete(left);
            }
        }
    }
}
