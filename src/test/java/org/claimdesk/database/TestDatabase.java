package org.claimdesk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one MariaDB of this test process, on a copy of an installed folder, so that it answers within a second. It is stopped with the
 * process; what a killed process has left behind is tidied up by the next one.
 */
public final class TestDatabase {

    /** What two tests must not have at once, as each empties it. */
    public static final String TABLES = "the tables of the test database";

    private static final Path HOME = InstalledDatabase.HOME;
    private static final TestDatabase RUNNING = start();

    private final DatabaseAccess access;
    private final List<Rows> seeds = new ArrayList<>();
    private final List<String> tables;

    private TestDatabase(DatabaseAccess access) throws SQLException {
        this.access = access;
        try (Connection migrator = connect(access)) {
            this.tables = tables(migrator);
            for (String table : tables) {
                Rows seed = Rows.read(migrator, table);
                if (!seed.values().isEmpty()) {
                    seeds.add(seed);
                }
            }
        }
    }

    /** The server of this process, with all tables. */
    public static TestDatabase running() {
        return RUNNING;
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Empties every table, but for what the migrations themselves put there. */
    void clean() throws SQLException {
        try (Connection migrator = connect(access);
                Statement statement = migrator.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("delete from `" + table + "`");
            }
            for (Rows seed : seeds) {
                seed.write(migrator);
            }
            migrator.commit();
        }
    }

    private static TestDatabase start() {
        try {
            tidyUp();
            Path folder = HOME.resolve("test-" + ProcessHandle.current().pid());
            InstalledDatabase.copyTo(folder);
            var server = EmbeddedMariaDb.start(
                    InstalledDatabase.programs(), folder, HOME.resolve("test.log"), InstalledDatabase.SMALL);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(folder);
            }));
            Migration.run(server.access());
            return new TestDatabase(server.access());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }

    private static void tidyUp() throws IOException {
        try (Stream<Path> folders = Files.list(HOME)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String name = folder.getFileName().toString();
                if (name.matches("test-\\d+")
                        && ProcessHandle.of(Long.parseLong(name.substring(5))).isEmpty()) {
                    EmbeddedMariaDb.endOrphans(folder);
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try {
            MariaDbPrograms.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        Connection migrator = DriverManager.getConnection(
                access.url(), access.migrator().name(), access.migrator().password());
        migrator.setAutoCommit(false);
        return migrator;
    }

    private static List<String> tables(Connection migrator) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = migrator.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' and table_name not like 'flyway%'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** What the migrations put into a table. */
    private record Rows(String table, List<String> columns, List<List<Object>> values) {

        static Rows read(Connection connection, String table) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(rows.getMetaData().getColumnName(column));
                }
                List<List<Object>> values = new ArrayList<>();
                while (rows.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int column = 1; column <= columns.size(); column++) {
                        row.add(rows.getObject(column));
                    }
                    values.add(row);
                }
                return new Rows(table, columns, values);
            }
        }

        void write(Connection connection) throws SQLException {
            String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            String names = columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into `" + table + "` (" + names + ") values (" + places + ")")) {
                for (List<Object> row : values) {
                    for (int column = 0; column < row.size(); column++) {
                        insert.setObject(column + 1, row.get(column));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Points the desk of a test at this database. */
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext desk) {
            DatabaseAccess access = running().access();
            TestPropertyValues.of(
                            "claimdesk.database.url=" + access.url(),
                            "claimdesk.database.migrator-user="
                                    + access.migrator().name(),
                            "claimdesk.database.migrator-password="
                                    + access.migrator().password(),
                            "claimdesk.database.desk-user=" + access.desk().name(),
                            "claimdesk.database.desk-password=" + access.desk().password())
                    .applyTo(desk);
        }
    }
}
