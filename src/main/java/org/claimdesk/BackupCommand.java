package org.claimdesk;

import java.nio.file.Path;
import java.util.List;
import org.claimdesk.database.Backup;
import org.claimdesk.database.BackupManifest;
import org.claimdesk.database.BackupRefused;
import org.claimdesk.database.CannotStart;
import org.claimdesk.database.MariaDbPrograms;
import org.claimdesk.database.Restore;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** {@code backup FILE} and {@code restore FILE}, as the launcher asks for them: with the settings of the desk, but without the desk. */
final class BackupCommand {

    private static final List<String> VERBS = List.of("backup", "restore");

    private BackupCommand() {}

    /** Whether this is asked for, instead of a desk. */
    static boolean isAskedFor(String... arguments) {
        return arguments.length > 1 && VERBS.contains(arguments[0]);
    }

    /** Does it, says so in one sentence, and answers the exit code. */
    @SuppressWarnings("SystemOut")
    static int run(String... arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize();
        try {
            Environment settings = settings(arguments);
            Path file = Path.of(arguments[1]).toAbsolutePath();
            System.out.println(arguments[0].equals("backup") ? backUp(settings, file) : restore(settings, file));
            return 0;
        } catch (BackupRefused | CannotStart e) {
            System.err.println("claimdesk: " + e.getMessage());
            return 1;
        }
    }

    private static String backUp(Environment settings, Path file) {
        if (!settings.getProperty("claimdesk.database.url", "").isBlank()) {
            throw new BackupRefused(
                    "This desk works on a database of your own (claimdesk.database.url); make its backup with"
                            + " that database's tools, such as mariadb-dump --single-transaction.");
        }
        BackupManifest made = Backup.make(data(settings), () -> programs(settings), desk(), file);
        return "The desk in " + data(settings) + " as it was at " + made.created() + " is in " + file + ".";
    }

    private static String restore(Environment settings, Path file) {
        BackupManifest restored = Restore.from(file, data(settings), () -> programs(settings));
        return "The desk of " + restored.created() + " is restored in " + data(settings) + "; start it when you like.";
    }

    private static Environment settings(String... arguments) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings;
    }

    private static Path data(Environment settings) {
        return Path.of(settings.getRequiredProperty("claimdesk.data"));
    }

    private static MariaDbPrograms programs(Environment settings) {
        return MariaDbPrograms.of(
                settings.getProperty("claimdesk.database.programs", ""),
                Path.of(settings.getRequiredProperty("claimdesk.database.archive")),
                data(settings));
    }

    private static String desk() {
        String version = BackupCommand.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
