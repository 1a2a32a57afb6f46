package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.SentenceRow;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.settings.Settings;
import org.claimdesk.text.Reason;
import org.claimdesk.ui.parts.ArticleWithClaims.Sheet;
import org.claimdesk.ui.parts.ClaimCard;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.SentenceMark;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the article screen shows, in the words of the person who looks. */
@Component
class ClaimSheets {

    private static final int MOST_WORTHY = 5;

    private final Claims claims;
    private final Assignments assignments;
    private final Settings settings;
    private final CurrentUser currentUser;

    ClaimSheets(Claims claims, Assignments assignments, Settings settings, CurrentUser currentUser) {
        this.claims = claims;
        this.assignments = assignments;
        this.settings = settings;
        this.currentUser = currentUser;
    }

    boolean mayEdit() {
        return currentUser.has(Role.EDITOR);
    }

    Sheet of(ArticleId article, VersionId version, @Nullable ClaimId chosen) {
        return new Sheet(
                "desk-text/" + version.value(),
                mayEdit(),
                chosen == null ? null : chosen.value(),
                write(article, claims.of(article)),
                sentences(article),
                ClaimWords.read());
    }

    List<ClaimCard> cards(ArticleId article, Collection<ClaimId> wanted) {
        Set<ClaimId> ids = Set.copyOf(wanted);
        return write(
                article,
                claims.of(article).stream()
                        .filter(claim -> ids.contains(claim.id()))
                        .toList());
    }

    List<SentenceMark> sentences(ArticleId article) {
        return claims.sentences(article).stream().map(this::mark).toList();
    }

    private List<ClaimCard> write(ArticleId article, List<Claim> shown) {
        Map<ClaimId, List<String>> people = people(article);
        return shown.stream()
                .filter(claim -> claim.status() != ClaimStatus.REPLACED)
                .map(claim -> card(claim, people.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    private ClaimCard card(Claim claim, List<String> people) {
        return new ClaimCard(
                claim.id().value(),
                claim.number(),
                claim.anchors(),
                claim.quote(),
                claim.wording(),
                claim.speaker(),
                say("claim.kind." + claim.kind()),
                (int) Math.round(claim.checkWorthiness() * MOST_WORTHY),
                claim.reasons().stream().map(ClaimSheets::reason).toList(),
                claim.status().name(),
                say("status." + claim.status()),
                null,
                setAside(claim.setAsideReason(), claim.setAsideNote()),
                people,
                mayEdit() ? deeds(claim.status()) : List.of(),
                Paths.adjudicate(claim.id()),
                claim.version());
    }

    /** What an editor may do to a claim that has come so far. */
    private static List<String> deeds(ClaimStatus status) {
        List<String> deeds = new ArrayList<>();
        if (status == ClaimStatus.PROPOSED) {
            deeds.add("confirm");
        }
        if (status.mayBeReworded()) {
            deeds.add("reword");
        }
        if (status == ClaimStatus.OPEN || status == ClaimStatus.IN_REVIEW) {
            deeds.add("assign");
        }
        if (status.mayBecome(ClaimStatus.SET_ASIDE)) {
            deeds.add("set-aside");
        }
        if (status == ClaimStatus.SET_ASIDE) {
            deeds.add("take-up");
        }
        if (status.mayBecome(ClaimStatus.DECIDED)) {
            deeds.add("decide");
        }
        return deeds;
    }

    private SentenceMark mark(SentenceRow row) {
        String deed = row.reason() == null ? "set-aside" : "take-up";
        return new SentenceMark(
                row.position(),
                row.span().start(),
                row.span().end(),
                row.heading(),
                row.state().name(),
                setAside(row.reason(), ""),
                mayEdit() && !row.heading() ? List.of(deed) : List.of(),
                row.version());
    }

    /** Who is asked to check each claim, and by when. */
    private Map<ClaimId, List<String>> people(ArticleId article) {
        Map<ClaimId, List<String>> people = new HashMap<>();
        if (currentUser.has(Role.EDITOR) || currentUser.has(Role.REVIEWER)) {
            var moments = new Moments(settings.timeZone());
            assignments.ofArticle(article).stream()
                    .filter(asked -> asked.status() == AssignmentStatus.ASSIGNED
                            || asked.status() == AssignmentStatus.STARTED
                            || asked.status() == AssignmentStatus.SUBMITTED)
                    .forEach(asked -> people.computeIfAbsent(asked.claim(), claim -> new ArrayList<>())
                            .add(person(asked, moments)));
        }
        return people;
    }

    private static String person(AssignmentOfClaim asked, Moments moments) {
        String how = asked.status() == AssignmentStatus.SUBMITTED || asked.dueAt() == null
                ? say("assignment.status." + asked.status())
                : moments.due(asked.dueAt(), UI.getCurrent());
        return asked.reviewerName() + " · " + how;
    }

    private static String reason(Reason reason) {
        String why = say("claim.reason." + reason.code());
        return reason.detail().isEmpty() ? why : why + " (" + reason.detail() + ")";
    }

    private static String setAside(@Nullable SetAsideReason reason, String note) {
        if (reason == null) {
            return "";
        }
        String why = say("claim.aside." + reason);
        return note.isEmpty() ? why : why + ": " + note;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
