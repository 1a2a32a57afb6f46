package org.claimdesk.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB's own programs at work on the desk's tables: they write them out, read them in and look after them. The password reaches them
 * in a file that only we can read.
 */
final class ClientPrograms {

    private ClientPrograms() {}

    /** Writes the database out as SQL: as it was at one moment, whatever people do meanwhile. */
    static void write(MariaDbPrograms programs, DatabaseAccess access, OutputStream out) throws IOException {
        run(
                access,
                programs.dump(),
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--hex-blob",
                        "--no-tablespaces",
                        "--default-character-set=utf8mb4",
                        "--max-allowed-packet=1G",
                        "claimdesk"),
                process -> {
                    process.getOutputStream().close();
                    process.getInputStream().transferTo(out);
                });
    }

    /** Reads in what {@link #write} has written; nothing in it can reach beyond the desk's own tables. */
    static void read(MariaDbPrograms programs, DatabaseAccess access, InputStream in) throws IOException {
        run(
                access,
                programs.client(),
                List.of(
                        "--sandbox",
                        "--binary-mode",
                        "--batch",
                        "--default-character-set=utf8mb4",
                        "--max-allowed-packet=1G",
                        "claimdesk"),
                process -> {
                    try (OutputStream out = process.getOutputStream()) {
                        in.transferTo(out);
                    }
                    process.getInputStream().transferTo(OutputStream.nullOutputStream());
                });
    }

    /** Sees to tables that a newer series of the server wants to have in another form. */
    static void checkAfterUpgrade(MariaDbPrograms programs, DatabaseAccess access) throws IOException {
        run(
                access,
                programs.check(),
                List.of("--check-upgrade", "--auto-repair", "--databases", "claimdesk"),
                process -> process.getInputStream().transferTo(OutputStream.nullOutputStream()));
    }

    private interface Conversation {
        void hold(Process process) throws IOException;
    }

    private static void run(DatabaseAccess access, Path program, List<String> options, Conversation conversation)
            throws IOException {
        Path folder = Files.createTempDirectory("claimdesk");
        try {
            Path account = folder.resolve("account.cnf");
            PrivateFiles.write(account, account(access));
            Path complaints = folder.resolve("complaints");
            List<String> command = new ArrayList<>(List.of(program.toString(), "--defaults-file=" + account));
            command.addAll(options);
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            finish(process, conversation, complaints);
        } finally {
            MariaDbPrograms.delete(folder);
        }
    }

    /** What the program says it died of explains more than that its pipe broke. */
    private static void finish(Process process, Conversation conversation, Path complaints) throws IOException {
        IOException broken = null;
        try {
            conversation.hold(process);
        } catch (IOException e) {
            broken = e;
        }
        if (broken != null) {
            process.destroy();
        }
        int code = process.onExit().join().exitValue();
        String complaint = Files.readString(complaints).strip();
        if (broken != null && complaint.isEmpty()) {
            throw broken;
        }
        if (broken != null || code != 0) {
            throw new IOException(
                    complaint
                            .lines()
                            .filter(line -> line.contains("rror"))
                            .findFirst()
                            .orElse("it ended with code " + code),
                    broken);
        }
    }

    private static String account(DatabaseAccess access) {
        int port = URI.create(access.url().substring("jdbc:".length())).getPort();
        return """
                [client]
                protocol=tcp
                host=127.0.0.1
                port=%d
                user=%s
                password="%s"
                skip-ssl
                """.formatted(port, access.migrator().name(), access.migrator().password());
    }
}
