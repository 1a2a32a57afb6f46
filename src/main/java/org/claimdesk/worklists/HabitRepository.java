package org.claimdesk.worklists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.users.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HabitRepository {

    private final JdbcClient db;

    HabitRepository(JdbcClient db) {
        this.db = db;
    }

    List<SavedView> views(WorkScreen screen, PersonId person) {
        return db.sql("""
                        select v.*, p.full_name
                        from saved_view v join person p on p.id = v.person_id
                        where v.screen = :screen and (v.person_id = :person or v.shared = true)
                        order by v.person_id <> :person, v.name, v.id""")
                .param("screen", screen.name())
                .param("person", person.value())
                .query((row, number) -> view(row))
                .list();
    }

    Optional<SavedView> view(SavedViewId id) {
        return db.sql("select v.*, p.full_name from saved_view v join person p on p.id = v.person_id where v.id = :id")
                .param("id", id.value())
                .query((row, number) -> view(row))
                .optional();
    }

    SavedViewId addView(WorkScreen screen, PersonId person, String name, String query, boolean shared) {
        return new SavedViewId(db.sql("""
                        insert into saved_view (person_id, screen, name, query, shared)
                        values (:person, :screen, :name, :query, :shared) returning id""")
                .param("person", person.value())
                .param("screen", screen.name())
                .param("name", name)
                .param("query", query)
                .param("shared", shared)
                .query(Long.class)
                .single());
    }

    void removeView(SavedViewId id, int version) {
        int removed = db.sql("delete from saved_view where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .update();
        refuseUnlessDone(removed);
    }

    ChosenDetails details(WorkScreen screen, PersonId person) {
        return db.sql("select details, version from chosen_details where person_id = :person and screen = :screen")
                .param("person", person.value())
                .param("screen", screen.name())
                .query((row, number) -> new ChosenDetails(chosen(row.getString("details")), row.getInt("version")))
                .optional()
                .orElse(ChosenDetails.USUAL);
    }

    void saveDetails(WorkScreen screen, PersonId person, String details, int version) {
        String save = version == 0
                ? "insert ignore into chosen_details (person_id, screen, details) values (:person, :screen, :details)"
                : """
                update chosen_details set details = :details, version = version + 1
                where person_id = :person and screen = :screen and version = :version""";
        int saved = db.sql(save)
                .param("person", person.value())
                .param("screen", screen.name())
                .param("details", details)
                .param("version", version)
                .update();
        refuseUnlessDone(saved);
    }

    private static Set<Detail> chosen(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Detail::valueOf).collect(Collectors.toSet());
    }

    private static void refuseUnlessDone(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("somebody's habit has moved on");
        }
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                new SavedViewId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                row.getString("full_name"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getInt("version"));
    }
}
