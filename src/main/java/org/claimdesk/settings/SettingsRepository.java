package org.claimdesk.settings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettingsRepository {

    /** A value with its words in other languages, a line each. */
    private static final String RATING = """
            select rating_value.*,
                group_concat(rating_label.language, ':', rating_label.label separator '\\n') as labels
            from rating_value left join rating_label on rating_label.rating_id = rating_value.id""";

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
        return db.sql(RATING + " group by id").query((row, number) -> rating(row)).stream()
                .collect(toUnmodifiableMap(Rating::id, identity()));
    }

    /** A revision without values, as yet. */
    long addScale(String name, int revision, Instant at) {
        return db.sql("""
                        insert into rating_scale (name, revision, created_at) values (:name, :revision, :at)
                        returning id""")
                .param("name", name)
                .param("revision", revision)
                .param("at", Utc.bind(at))
                .query(Long.class)
                .single();
    }

    /** Adds a value; the id that it comes with is of no account. */
    void addRating(long scale, Rating rating) {
        long id = db.sql("""
                        insert into rating_value
                            (scale_id, code, label, step, position, tone, icon, needs_evidence, retired)
                        values (:scale, :code, :label, :step, :position, :tone, :icon, :needsEvidence, :retired)
                        returning id""")
                .param("scale", scale)
                .param("code", rating.code())
                .param("label", rating.label())
                .param("step", rating.step())
                .param("position", rating.position())
                .param("tone", rating.tone().name().toLowerCase(Locale.ROOT))
                .param("icon", rating.icon())
                .param("needsEvidence", rating.needsEvidence())
                .param("retired", rating.retired())
                .query(Long.class)
                .single();
        rating.labels().forEach((language, label) -> db.sql("""
                        insert into rating_label (rating_id, language, label) values (:rating, :language, :label)""")
                .param("rating", id)
                .param("language", language)
                .param("label", label)
                .update());
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
        return db.sql(RATING + " where scale_id = :scale group by id order by position")
                .param("scale", scale)
                .query((row, number) -> rating(row))
                .list();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                new RatingId(row.getLong("id")),
                row.getString("code"),
                row.getString("label"),
                labels(row.getString("labels")),
                row.getObject("step", Integer.class),
                row.getInt("position"),
                Tone.valueOf(row.getString("tone").toUpperCase(Locale.ROOT)),
                row.getString("icon"),
                row.getBoolean("needs_evidence"),
                row.getBoolean("retired"));
    }

    /** {@code de:Wahr}, each on a line of its own. */
    private static Map<String, String> labels(@Nullable String lines) {
        return lines == null
                ? Map.of()
                : lines.lines().collect(toUnmodifiableMap(line -> line.substring(0, 2), line -> line.substring(3)));
    }
}
