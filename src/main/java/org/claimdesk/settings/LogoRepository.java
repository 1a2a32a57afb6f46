package org.claimdesk.settings;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LogoRepository {

    private final JdbcClient db;

    LogoRepository(JdbcClient db) {
        this.db = db;
    }

    DeskBrand brand() {
        return db.sql("""
                        select hash, width, height, version,
                            (select value from desk_setting where name = 'desk-name') as desk_name
                        from desk_logo""")
                .query((row, number) -> new DeskBrand(
                        row.getString("desk_name"),
                        row.getString("hash"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getInt("version")))
                .single();
    }

    Optional<Logo> current() {
        return db.sql("select png, width, height, hash from desk_logo where png is not null")
                .query((row, number) ->
                        new Logo(row.getBytes("png"), row.getInt("width"), row.getInt("height"), row.getString("hash")))
                .optional();
    }

    void keep(Logo logo, int version) {
        refuseUnlessDone(db.sql("""
                        update desk_logo
                        set png = :png, width = :width, height = :height, hash = :hash, version = version + 1
                        where id = 1 and version = :version""")
                .param("png", logo.png())
                .param("width", logo.width())
                .param("height", logo.height())
                .param("hash", logo.hash())
                .param("version", version)
                .update());
    }

    void remove(int version) {
        refuseUnlessDone(db.sql("""
                        update desk_logo set png = null, width = 0, height = 0, hash = '', version = version + 1
                        where id = 1 and version = :version""").param("version", version).update());
    }

    private static void refuseUnlessDone(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("the logo has moved on");
        }
    }
}
