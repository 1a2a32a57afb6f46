package org.claimdesk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.database.DatabaseAccess.Account;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the tables up to date, as the migrator, and then says what the desk may do with each of them. MariaDB cannot take back for one
 * table what was granted for all, so nothing but reading is granted for all.
 */
final class Migration {

    /** What is written here stays: the desk may add to it and read it. */
    private static final Set<String> APPEND_ONLY = Set.of("audit_entry");

    private static final String HISTORY = "flyway_schema_history";

    private Migration() {}

    static void run(DatabaseAccess access) {
        Account migrator = access.migrator();
        try {
            Flyway.configure()
                    .dataSource(access.url(), migrator.name(), migrator.password())
                    .locations("classpath:db/migration")
                    .table(HISTORY)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
            grant(access);
        } catch (FlywayException | SQLException e) {
            throw new CannotStart("The tables could not be brought up to date: " + words(e), e);
        }
    }

    /** The number of the last migration that this desk brings along. */
    static int newest() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                    .map(migration -> Objects.requireNonNull(migration.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the last migration that the tables have been through; 0 if there are none yet. */
    static int reached(DatabaseAccess access) throws SQLException {
        try (Connection connection = open(access, access.migrator());
                Statement statement = connection.createStatement()) {
            if (!statement.executeQuery("show tables like '" + HISTORY + "'").next()) {
                return 0;
            }
            ResultSet row = statement.executeQuery(
                    "select coalesce(max(cast(version as unsigned)), 0) from " + HISTORY + " where success");
            row.next();
            return row.getInt(1);
        }
    }

    private static void grant(DatabaseAccess access) throws SQLException {
        String desk = deskAccount(access);
        try (Connection connection = open(access, access.migrator());
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
                statement.execute("grant " + rights + " on `" + table + "` to " + desk);
            }
        }
    }

    /** The name of the desk's account as grants want it, with the host that the server knows it by. */
    private static String deskAccount(DatabaseAccess access) throws SQLException {
        try (Connection connection = open(access, access.desk());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_user()")) {
            rows.next();
            String account = rows.getString(1);
            int at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' and table_name <> '%s'""".formatted(HISTORY))) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static Connection open(DatabaseAccess access, Account account) throws SQLException {
        return DriverManager.getConnection(access.url(), account.name(), account.password());
    }

    /** What was tried and, deepest down, what the database said to it. */
    private static String words(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String tried = firstLine(e);
        return root == e ? tried : tried + ": " + firstLine(root);
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
    }
}
