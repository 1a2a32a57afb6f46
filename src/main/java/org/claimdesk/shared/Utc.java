package org.claimdesk.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How moments go into the database and come back: as UTC without a zone, in microseconds. A bound {@link Instant} would be stored in the
 * time zone of the JVM, whatever the connection says.
 */
public final class Utc {

    private Utc() {}

    /** The present moment as the database will give it back. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The value to bind for a moment. */
    public static LocalDateTime bind(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The value to bind for a moment that may be missing. */
    public static @Nullable LocalDateTime bindOrNull(@Nullable Instant moment) {
        return moment == null ? null : bind(moment);
    }

    /** The moment in a column that is never null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readOrNull(row, column), column);
    }

    /** The moment in a column that may be null. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
