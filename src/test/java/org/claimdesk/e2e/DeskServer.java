package org.claimdesk.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.database.InstalledDatabase;

/**
 * The packaged desk as people run it: a process of its own, with its own database, on a free port and an empty data folder. It can be
 * killed and started again on the same port and folder. Its log stays in {@code target/e2e}.
 */
public final class DeskServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "claimdesk.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern READY = Pattern.compile("Claimdesk is ready at (\\S+)");
    private static final Pattern CODE = Pattern.compile("(?i)code\\b.*?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)");
    private static final Pattern NEWCOMER = Pattern.compile("  (\\w+) +(\\w{4}-\\w{4}-\\w{4})   .+");
    private static final int PATIENCE_SECONDS = 240;

    private final Path data;
    private final int port;
    private final List<String> settings;
    private Run run;

    private DeskServer(Path data, int port, List<String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.run = new Run(launch());
    }

    /**
     * A new desk, ready to be used, on which nobody has an account yet.
     *
     * @param settings further settings, such as {@code claimdesk.sessions.idle=2s}
     */
    public static DeskServer start(String... settings) {
        Path data = emptyFolder();
        InstalledDatabase.copyTo(data.resolve("database"));
        return start(data, settings);
    }

    /** The desk of a backup, ready to be used, on another port and in another folder. */
    public static DeskServer restore(Path backup) {
        Path data = emptyFolder();
        int code = ask(data, "restore", backup);
        if (code != 0) {
            throw new AssertionError("the backup was not restored: " + code);
        }
        return start(data);
    }

    private static DeskServer start(Path data, String... settings) {
        try {
            var server = new DeskServer(data, freePort(), List.of(settings));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder() {
        try {
            Path home = Path.of("target", "e2e").toAbsolutePath();
            Files.createDirectories(home);
            return Files.createTempDirectory(home, "desk-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a backup as {@code ./claimdesk backup} does, in a process of its own, and answers its exit code. */
    public int ask(String verb, Path file) {
        return ask(data, verb, file);
    }

    private static int ask(Path data, String verb, Path file) {
        try {
            return new ProcessBuilder(
                            JAVA,
                            "-jar",
                            JAR.toString(),
                            verb,
                            file.toString(),
                            "--claimdesk.data=" + data,
                            "--claimdesk.database.programs="
                                    + InstalledDatabase.programs().base())
                    .inheritIO()
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, with a slash at the end. */
    public URI address() {
        return URI.create(awaitReady());
    }

    /** The address of a path such as {@code articles}. */
    public String at(String path) {
        return address().resolve("/" + path).toString();
    }

    /** The code that the first person needs, as printed on the console. */
    public String firstRunCode() {
        try {
            return run.code.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no first-run code was printed:\n" + run.console(), e);
        }
    }

    /** Everything it has printed since it was started last. */
    public List<String> console() {
        return run.console();
    }

    /** The passwords of the demo newsroom by sign-in name, the editor's first, as they were printed. */
    public Map<String, String> demoPasswords() {
        awaitLine("the passwords are shown only here");
        awaitLine("  priya ");
        Map<String, String> passwords = new LinkedHashMap<>();
        console().stream()
                .map(NEWCOMER::matcher)
                .filter(Matcher::matches)
                .forEach(line -> passwords.put(line.group(1), line.group(2)));
        return passwords;
    }

    /** Waits until it has printed a line with these words. */
    public void awaitLine(String words) {
        await().atMost(Duration.ofSeconds(PATIENCE_SECONDS))
                .until(() -> console().stream().anyMatch(line -> line.contains(words)));
    }

    /** Starts it again where it will not start, and answers what it says to that. */
    public List<String> startInVain() {
        run = new Run(launch());
        assertThat(run.process.onExit().join().exitValue()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(PATIENCE_SECONDS)).until(run.ready::isDone);
        return run.console();
    }

    public Path data() {
        return data;
    }

    /** Kills the desk with SIGKILL; its database is left behind. */
    public void kill() {
        run.process.destroyForcibly();
        run.process.onExit().join();
    }

    /** Kills the desk and its database with SIGKILL, as if the plug had been pulled. */
    public void pullThePlug() {
        kill();
        databaseProcess().ifPresent(database -> {
            database.destroyForcibly();
            database.onExit().join();
        });
    }

    /** Starts it again on the same data and port, after {@link #kill} or {@link #stop}; returns when it is ready. */
    public void startAgain() {
        run = new Run(launch());
        awaitReady();
    }

    /** Stops it as Ctrl-C would, and waits for the end. */
    public int stop() {
        run.process.destroy();
        return run.process.onExit().join().exitValue();
    }

    /** The server of its database, if it runs. */
    public Optional<ProcessHandle> databaseProcess() {
        Path pid = data.resolve("database/data/mariadb.pid");
        try {
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                            .filter(process ->
                                    process.info().command().orElse("").endsWith("mariadbd"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and throws its data away, but for the logs. */
    @Override
    public void close() {
        stop();
        databaseProcess().ifPresent(ProcessHandle::destroy);
        try (Stream<Path> files = Files.walk(data.resolve("database"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--claimdesk.data=" + data,
                "--claimdesk.database.programs=" + InstalledDatabase.programs().base()));
        settings.forEach(setting -> command.add("--" + setting));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String awaitReady() {
        try {
            return run.ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            kill();
            throw new AssertionError("the desk did not start; see " + data + "/logs:\n" + run.console(), e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** One life of the process, and what it has printed so far. */
    private static final class Run {
        private final Process process;
        private final List<String> printed = new ArrayList<>();
        private final CompletableFuture<String> ready = new CompletableFuture<>();
        private final CompletableFuture<String> code = new CompletableFuture<>();

        Run(Process process) {
            this.process = process;
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    hear(line);
                }
            } catch (IOException killed) {
                // What it printed until then has been heard.
            }
            ready.completeExceptionally(new IllegalStateException("it has ended"));
            code.completeExceptionally(new IllegalStateException("it has ended"));
        }

        private void hear(String line) {
            synchronized (printed) {
                printed.add(line);
            }
            Matcher address = READY.matcher(line);
            Matcher firstRun = CODE.matcher(line);
            if (address.find()) {
                ready.complete(address.group(1));
            } else if (firstRun.find()) {
                code.complete(firstRun.group(1));
            }
        }

        List<String> console() {
            synchronized (printed) {
                return List.copyOf(printed);
            }
        }
    }
}
