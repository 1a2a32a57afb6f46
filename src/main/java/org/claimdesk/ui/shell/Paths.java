package org.claimdesk.ui.shell;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.notifications.NoticeId;
import org.claimdesk.reports.ExportId;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.users.PersonId;

/** Every address of the desk. Constants are route templates, methods are links. */
public final class Paths {

    public static final String HOME = "";
    public static final String SIGN_IN = "sign-in";
    public static final String SECOND_STEP = "sign-in/second-step";
    public static final String FORGOTTEN = "sign-in/forgotten";
    public static final String FIRST_RUN = "first-run";
    public static final String INVITATION = "invitation/:token";
    public static final String ADD_FACTOR = "second-factor";
    public static final String PROFILE = "profile";
    public static final String PEOPLE = "admin/people";
    public static final String SETTINGS = "admin/settings";
    public static final String AUDIT = "admin/audit";
    public static final String AUDIT_FILE = "desk-audit.csv";
    public static final String SCALE = "admin/settings/scale";
    public static final String ARTICLES = "articles";
    public static final String NEW_ARTICLE = "articles/new";
    public static final String CHECK_ARTICLE = "articles/new/check";
    public static final String ARTICLE = "articles/:article([0-9]{1,18})";
    public static final String ARTICLE_REPORT = "articles/:article([0-9]{1,18})/report";
    public static final String CORRECT_ARTICLE = "articles/:article([0-9]{1,18})/correct";
    public static final String QUEUE = "queue";
    public static final String REVIEW = "review/:assignment([0-9]{1,18})";
    public static final String AVAILABILITY = "availability";
    public static final String DESK = "desk";
    public static final String DASHBOARD = "dashboard";
    public static final String FIGURES_FILE = "desk-figures.csv";
    public static final String WORKLOAD = "desk/workload";
    public static final String POOL = "desk/pool";
    public static final String SUGGESTED = "desk/suggestions";
    public static final String OWN_SUGGESTIONS = "suggestions";
    public static final String ADJUDICATE = "claims/:claim([0-9]{1,18})/adjudicate";
    public static final String REPORTS = "reports";
    public static final String NOTICES = "notices";
    public static final String NOTICE = "notices/:notice([0-9]{1,18})";

    private Paths() {}

    public static String invitation(String token) {
        return "invitation/" + token;
    }

    public static String article(ArticleId article) {
        return "articles/" + article.value();
    }

    /** The article's screen with one of its claims chosen. */
    public static String claim(ArticleId article, ClaimId claim) {
        return article(article) + "?claim=" + claim.value();
    }

    /** The article's screen with what a suggestion is about, or has come to. */
    public static String suggestion(Suggestion suggestion) {
        ClaimId outcome = suggestion.outcome();
        if (outcome != null) {
            return claim(suggestion.article(), outcome);
        }
        return suggestion.claims().isEmpty()
                ? article(suggestion.article())
                : claim(suggestion.article(), suggestion.claims().getFirst().claim());
    }

    public static String report(ArticleId article) {
        return article(article) + "/report";
    }

    /** Where the article's text is corrected. */
    public static String correct(ArticleId article) {
        return article(article) + "/correct";
    }

    /** The report as it would be printed now, for a frame. */
    public static String reportPage(ArticleId article) {
        return "desk-reports/preview/" + article.value();
    }

    /** The desk's picture with this hash. */
    public static String logo(String hash) {
        return "desk-logo/" + hash;
    }

    /** What a person looks like since a moment. */
    public static String picture(PersonId person, Instant since) {
        return "desk-pictures/" + person.value() + "?since=" + since.toEpochMilli();
    }

    /** The file of a report that has been printed. */
    public static String print(ExportId export) {
        return "desk-reports/" + export.value();
    }

    public static String review(AssignmentId assignment) {
        return "review/" + assignment.value();
    }

    /** How much somebody takes on, and when they are away. */
    public static String availability(PersonId person) {
        return "availability?person=" + person.value();
    }

    /** What somebody has been asked to review, as editors see it. */
    public static String workOf(PersonId reviewer) {
        return DESK + "?section=in-review&reviewer=" + reviewer.value();
    }

    /** Leads on to what the notice is about. */
    public static String notice(NoticeId notice) {
        return "notices/" + notice.value();
    }

    public static String adjudicate(ClaimId claim) {
        return "claims/" + claim.value() + "/adjudicate";
    }
}
