package org.claimdesk.assignment;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a deed costs the database: how many statements it reads with, and how many rows the server looks at for them. */
public record Effort(long selects, long rowsRead) {

    public static Effort of(JdbcClient db, TransactionOperations transaction, Runnable deed) {
        return transaction.execute(status -> {
            // Asking for the figures reads rows too; the first two questions say how many.
            Map<String, Long> idle = figures(db);
            Map<String, Long> before = figures(db);
            deed.run();
            Map<String, Long> after = figures(db);
            long asking = rows(before) - rows(idle);
            return new Effort(after.get("Com_select") - before.get("Com_select"), rows(after) - rows(before) - asking);
        });
    }

    private static long rows(Map<String, Long> figures) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("Handler_read"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Long> figures(JdbcClient db) {
        return db
                .sql("show session status where variable_name = 'Com_select' or variable_name like 'Handler_read_%'")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
