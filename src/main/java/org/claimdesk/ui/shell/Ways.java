package org.claimdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** Where the roles of a person lead: the navigation shows the main ones, the command box all of them. */
final class Ways {

    /**
     * One screen.
     *
     * @param key of its name in the bundle
     * @param main whether it stands in the navigation
     */
    record Way(String path, String key, boolean main) {}

    private Ways() {}

    /** Those of a person, in the order in which they are shown. */
    static List<Way> of(CurrentUser person) {
        boolean reviewer = person.has(Role.REVIEWER);
        boolean editor = person.has(Role.EDITOR);
        boolean admin = person.has(Role.ADMIN);
        List<Way> ways = new ArrayList<>();
        add(ways, editor, Paths.DESK, "shell.desk", true);
        add(ways, reviewer, Paths.QUEUE, "shell.queue", true);
        add(ways, true, Paths.ARTICLES, "shell.articles", true);
        add(ways, editor || reviewer, Paths.REPORTS, "shell.reports", true);
        add(ways, editor, Paths.DASHBOARD, "dashboard.title", true);
        add(ways, admin, Paths.PEOPLE, "shell.people", true);
        add(ways, editor || admin, Paths.SETTINGS, "shell.settings", true);
        add(ways, admin, Paths.AUDIT, "audit.title", true);
        add(ways, editor, Paths.NEW_ARTICLE, "article.new", false);
        add(ways, editor, Paths.POOL, "pool.title", false);
        add(ways, editor, Paths.WORKLOAD, "workload.title", false);
        add(ways, editor, Paths.SUGGESTED, "suggestion.title", false);
        add(ways, reviewer, Paths.OWN_SUGGESTIONS, "suggestion.own-title", false);
        add(ways, reviewer || editor, Paths.AVAILABILITY, "availability.title", false);
        add(ways, reviewer || editor, Paths.NOTICES, "notice.title", false);
        add(ways, true, Paths.PROFILE, "profile.title", false);
        return ways;
    }

    private static void add(List<Way> ways, boolean open, String path, String key, boolean main) {
        if (open) {
            ways.add(new Way(path, key, main));
        }
    }
}
