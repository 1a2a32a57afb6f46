package org.claimdesk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The programs of the database and a folder on which a server starts at once, both made only once in a clone. */
public final class InstalledDatabase {

    static final Path HOME = Path.of("target", "mariadb").toAbsolutePath();

    /** Small, and in no hurry to write: nobody pulls the plug on a test. */
    static final String[] SMALL = {
        "--innodb-log-file-size=16M", "--innodb-buffer-pool-size=96M", "--innodb-flush-log-at-trx-commit=2"
    };

    private static final Path TEMPLATE = HOME.resolve("template");

    private InstalledDatabase() {}

    /** The programs, unpacked. */
    public static MariaDbPrograms programs() {
        return alone(() -> MariaDbPrograms.unpack(HOME.resolve("mariadb-binaries.jar"), HOME));
    }

    /** Makes a folder as if a server had been installed there and stopped. */
    public static void copyTo(Path folder) {
        MariaDbPrograms programs = programs();
        Path template = alone(() -> template(programs));
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(template.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path template(MariaDbPrograms programs) throws IOException {
        if (!Files.exists(TEMPLATE)) {
            Path fresh = HOME.resolve("template.tmp");
            MariaDbPrograms.delete(fresh);
            EmbeddedMariaDb.start(programs, fresh, HOME.resolve("template.log"), SMALL)
                    .close();
            Files.move(fresh, TEMPLATE);
        }
        return TEMPLATE;
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** Takes a step that two test processes of one clone must not take at once. */
    private static synchronized <T> T alone(Step<T> step) {
        try (FileChannel channel =
                FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
