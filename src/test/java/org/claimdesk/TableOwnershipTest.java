package org.claimdesk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only the feature that owns a table writes to it. */
class TableOwnershipTest {

    private static final Path SOURCES = Path.of("src/main/java/org/claimdesk");
    private static final Pattern WRITE = Pattern.compile(
            "(?i)\\b(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|update|delete\\s+from)\\s+([a-z_]+)\\b");

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("conflict_of_interest", "conflicts"),
            entry("reply_request", "replies"),
            entry("reply_waiver", "replies"),
            entry("person", "users"),
            entry("person_role", "users"),
            entry("invitation", "users"),
            entry("sign_in", "users"),
            entry("wrong_sign_in", "users"),
            entry("picture", "pictures"),
            entry("authenticator", "factors"),
            entry("backup_code", "factors"),
            entry("passkey_holder", "factors"),
            entry("passkey", "factors"),
            entry("scheduled_tasks", "database"),
            entry("rating_scale", "settings"),
            entry("rating_value", "settings"),
            entry("rating_label", "settings"),
            entry("desk_setting", "settings"),
            entry("audit_entry", "audit"),
            entry("command", "shared"),
            entry("article", "articles"),
            entry("article_version", "articles"),
            entry("article_draft", "articles"),
            entry("dropped_line", "articles"),
            entry("sentence", "claims"),
            entry("claim", "claims"),
            entry("claim_anchor", "claims"),
            entry("claim_tally", "claims"),
            entry("claim_lineage", "claims"),
            entry("editing_step", "claims"),
            entry("editing_step_claim", "claims"),
            entry("editing_step_sentence", "claims"),
            entry("suggestion", "suggestions"),
            entry("suggestion_claim", "suggestions"),
            entry("suggestion_part", "suggestions"),
            entry("evidence", "evidence"),
            entry("assignment", "assignment"),
            entry("desk_figure", "dashboard"),
            entry("desk_standing", "dashboard"),
            entry("desk_count", "dashboard"),
            entry("capacity", "workload"),
            entry("absence", "workload"),
            entry("pool_claim", "pool"),
            entry("errand", "errands"),
            entry("errand_item", "errands"),
            entry("errand_refusal", "errands"),
            entry("saved_view", "worklists"),
            entry("chosen_details", "worklists"),
            entry("pool_taking", "pool"),
            entry("review", "review"),
            entry("review_evidence", "review"),
            entry("evidence_draft", "review"),
            entry("decision", "review"),
            entry("decision_evidence", "review"),
            entry("report_export", "reports"),
            entry("notice", "notifications"),
            entry("notice_choice", "notifications"),
            entry("due_told", "notifications"),
            entry("desk_logo", "settings"),
            entry("tidying", "settings"),
            entry("demo_mark", "demo"));

    @Test
    void everyTableHasAnOwner() throws IOException {
        var created = new TreeSet<String>();
        for (Path migration : files(Path.of("db/migration"), ".sql")) {
            Matcher table = Pattern.compile("(?i)create table ([a-z_]+)").matcher(Files.readString(migration));
            while (table.find()) {
                created.add(table.group(1));
            }
        }

        assertThat(OWNERS.keySet()).containsAll(created);
    }

    @Test
    void onlyTheOwnerWritesATable() throws IOException {
        List<String> trespasses = new ArrayList<>();
        for (Path source : files(SOURCES, ".java")) {
            String room = SOURCES.relativize(source).getName(0).toString();
            Matcher write = WRITE.matcher(Files.readString(source));
            while (write.find()) {
                String owner = OWNERS.get(write.group(1));
                if (owner != null && !owner.equals(room)) {
                    trespasses.add(source + " writes " + write.group(1) + " of " + owner);
                }
            }
        }

        assertThat(trespasses).isEmpty();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
