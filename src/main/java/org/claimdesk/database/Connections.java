package org.claimdesk.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connections that the desk works with. Each one keeps two people's changes apart (snapshot isolation), speaks UTC and refuses what
 * does not fit a column; a database that cannot do so is not used at all. When the database is gone, whoever asks for a connection is
 * told so within seconds, and is served again as soon as it is back.
 */
final class Connections {

    /**
     * Said on every new connection. InnoDB's own isolation loses updates silently where somebody reads, thinks and writes; with
     * snapshot isolation the second writer gets error 1020 instead.
     */
    private static final String MANNERS = """
            set names utf8mb4 collate utf8mb4_uca1400_as_ci,
                session innodb_snapshot_isolation = on,
                session innodb_lock_wait_timeout = 5,
                session time_zone = '+00:00',
                session sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION'""";

    private static final int UNKNOWN_VARIABLE = 1193;

    private Connections() {}

    /** Opens a pool of at most so many connections, after making sure that the database keeps its promises. */
    static HikariDataSource open(DatabaseAccess access, int atMost) {
        var settings = new HikariConfig();
        settings.setPoolName("desk");
        settings.setJdbcUrl(access.url());
        settings.setUsername(access.desk().name());
        settings.setPassword(access.desk().password());
        settings.setConnectionInitSql(MANNERS);
        settings.setMaximumPoolSize(atMost);
        settings.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        settings.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        settings.addDataSourceProperty("connectTimeout", "2000");
        settings.addDataSourceProperty("socketTimeout", "30000");
        HikariDataSource pool = connect(settings);
        try (Connection connection = pool.getConnection()) {
            checkIsolation(connection);
            checkRights(connection);
            return pool;
        } catch (SQLException e) {
            pool.close();
            throw new CannotStart("The database does not answer: " + e.getMessage(), e);
        } catch (CannotStart e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connect(HikariConfig settings) {
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == UNKNOWN_VARIABLE) {
                throw tooOld(e);
            }
            throw new CannotStart("The database does not answer: " + e.getMessage(), e);
        }
    }

    /** Refuses a connection on which an update could be lost. */
    static void checkIsolation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@innodb_snapshot_isolation")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw tooOld(null);
            }
        }
    }

    /** Refuses an account that may do more than work with the rows: whoever takes over the desk must not take over its records. */
    static void checkRights(Connection connection) throws SQLException {
        List<String> tooMuch = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select privilege_type from information_schema.user_privileges where privilege_type <> 'USAGE'
                        union
                        select privilege_type from information_schema.schema_privileges where privilege_type <> 'SELECT'
                        union
                        select privilege_type from information_schema.table_privileges
                        where table_name = 'audit_entry' and privilege_type not in ('SELECT', 'INSERT')""")) {
            while (rows.next()) {
                tooMuch.add(rows.getString(1));
            }
        }
        if (!tooMuch.isEmpty()) {
            throw new CannotStart("The database account of the desk may do too much (" + String.join(", ", tooMuch)
                    + "): leave it only SELECT on the whole database; the migrator grants the rest table by table.");
        }
    }

    private static CannotStart tooOld(@Nullable Exception cause) {
        String sentence = "This database cannot keep two people's changes apart (innodb_snapshot_isolation): "
                + "MariaDB 10.6.18, 10.11.8, 11.4 or later is needed.";
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }
}
