package org.claimdesk.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettingsRepository {

    private final JdbcClient db;

    SettingsRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest revision of the desk's scale. */
    RatingScale newestScale() {
        return db.sql("select id, name, revision from rating_scale order by revision desc, id desc limit 1")
                .query((row, number) -> new RatingScale(
                        row.getLong("id"), row.getString("name"), row.getInt("revision"), valuesOf(row.getLong("id"))))
                .single();
    }

    /** Every value of every revision. */
    Map<RatingId, Rating> everyRating() {
        Map<RatingId, Rating> ratings = new HashMap<>();
        db.sql("select * from rating_value")
                .query((row, number) -> rating(row))
                .list()
                .forEach(rating -> ratings.put(rating.id(), rating));
        return Map.copyOf(ratings);
    }

    Map<String, String> settings() {
        Map<String, String> values = new HashMap<>();
        db.sql("select name, value from desk_setting").query(row -> {
            values.put(row.getString("name"), row.getString("value"));
        });
        return Map.copyOf(values);
    }

    int versionOf(String name) {
        return db.sql("select version from desk_setting where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void save(String name, String value, int version) {
        int saved = db.sql("""
                        update desk_setting set value = :value, version = version + 1
                        where name = :name and version = :version""")
                .param("name", name)
                .param("value", value)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("setting " + name + " has moved on");
        }
    }

    private List<Rating> valuesOf(long scale) {
        return db.sql("select * from rating_value where scale_id = :scale order by position")
                .param("scale", scale)
                .query((row, number) -> rating(row))
                .list();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                new RatingId(row.getLong("id")),
                row.getString("code"),
                row.getString("label"),
                row.getObject("step", Integer.class),
                row.getInt("position"),
                Tone.valueOf(row.getString("tone").toUpperCase(Locale.ROOT)),
                row.getString("icon"),
                row.getBoolean("needs_evidence"),
                row.getBoolean("retired"));
    }
}
