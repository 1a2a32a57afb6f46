package org.claimdesk.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of the desk's own, with everything it keeps in one folder. It listens on loopback only, knows only the two accounts
 * of {@link DatabaseAccess}, is started again if it dies, and is stopped by {@link #close}. After a kill of the desk it lives on as an
 * orphan; the next start on the same folder ends it first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final MariaDbPrograms programs;
    private final Path folder;
    private final Path log;
    private final List<String> options;
    private final int port;
    private final DatabaseAccess access;
    private boolean stopping;
    private Process server;

    private EmbeddedMariaDb(MariaDbPrograms programs, Path folder, Path log, List<String> options) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.log = log;
        this.options = List.copyOf(options);
        this.port = freePort();
        this.access = Accounts.of(folder, url(port));
        this.server = launch();
    }

    /**
     * Starts a server, after installing it if the folder is new, and returns when it answers.
     *
     * @param log where the server writes what it has to say
     * @param options further options for the server, such as the size of its memory
     */
    public static EmbeddedMariaDb start(MariaDbPrograms programs, Path folder, Path log, String... options) {
        try {
            PrivateFiles.createFolder(folder);
            Path home = folder.toRealPath();
            Files.createDirectories(log.toAbsolutePath().getParent());
            endOrphans(home);
            if (!Files.isDirectory(data(home))) {
                programs.install(data(home), log);
            }
            var series = new ServerSeries(data(home), programs.version());
            series.refuseNewerFiles();
            var server = new EmbeddedMariaDb(programs, home, log, List.of(options));
            series.upgrade(() -> ClientPrograms.checkAfterUpgrade(programs, server.access()));
            return server;
        } catch (IOException e) {
            throw new CannotStart("The database could not be started in " + folder + " (" + e.getMessage() + ").", e);
        }
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        return access;
    }

    /** The running server, for those who want to see it die. */
    synchronized ProcessHandle process() {
        return server.toHandle();
    }

    /** Stops the server and waits until its files are whole. */
    @Override
    public synchronized void close() {
        stopping = true;
        stop(server.toHandle());
    }

    private Process launch() throws IOException {
        Path accounts = folder.resolve("accounts.sql");
        PrivateFiles.write(accounts, Accounts.sql(access));
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.base(),
                "--datadir=" + data(folder),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data, because the path of a socket may have no more than 107 bytes.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + accounts,
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--local-infile=OFF"));
        command.addAll(options);
        Process started = MariaDbPrograms.process(command, log).start();
        awaitAnswer(started);
        Files.delete(accounts);
        var unused = started.onExit().thenRunAsync(this::startAgain, afterAMoment());
        return started;
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        LOG.warn("The database has ended and is started again; {} may say why", log);
        try {
            server = launch();
        } catch (IOException | CannotStart e) {
            LOG.error("The database could not be started again, and is tried once more", e);
            afterAMoment().execute(this::startAgain);
        }
    }

    private static Executor afterAMoment() {
        return CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    }

    /** The server greets whoever connects, once it is ready and has made the accounts. */
    private void awaitAnswer(Process started) {
        long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (!greets()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                stop(started.toHandle());
                throw new CannotStart("The database did not start; " + log + " says why.");
            }
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(1_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the database was interrupted.", e);
        }
    }

    /** How to reach the server that a running desk has started on a folder; nothing if none serves it. */
    static Optional<DatabaseAccess> running(Path folder) throws IOException {
        Path home = folder.toRealPath();
        Optional<String> port = servers(home)
                .flatMap(server -> arguments(server)
                        .filter(argument -> argument.startsWith("--port="))
                        .map(argument -> argument.substring("--port=".length())))
                .findFirst();
        return port.isPresent() ? Optional.of(Accounts.of(home, url(Integer.parseInt(port.get())))) : Optional.empty();
    }

    /** Ends what a killed desk has left behind. */
    static void endOrphans(Path home) {
        servers(home).forEach(orphan -> {
            LOG.info("A desk that was killed has left its database behind ({}); it is stopped", orphan.pid());
            stop(orphan);
        });
    }

    /** Only servers whose command says that they serve this very folder. */
    private static Stream<ProcessHandle> servers(Path home) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .filter(process -> arguments(process)
                        .anyMatch(argument -> argument.startsWith("--datadir=" + home + File.separator)));
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return Stream.of(process.info().arguments().orElse(new String[0]));
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/claimdesk?sslMode=disable";
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (RuntimeException tooLong) {
            LOG.warn("The database did not stop within {} and is killed", LONGEST_STOP);
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
