package org.claimdesk.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.audit.AuditEntry;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.Claims.Lineage;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.suggestions.SuggestionDesk;
import org.claimdesk.suggestions.SuggestionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has happened to a claim, for those who may read the log. */
@Service
@Transactional(readOnly = true)
public class ClaimHistory {

    /** What people look for in a history, in the order to show it; numbers of rows are not among it. */
    private static final List<String> TRAITS = List.of(
            "wording",
            "quote",
            "status",
            "set_aside_reason",
            "set_aside_note",
            "central",
            "behind",
            "whom",
            "conflict",
            "rating",
            "reason",
            "suggestion",
            "suggested",
            "why",
            "suggested_by",
            "answer",
            "outdated");

    private final AuditLog log;
    private final Claims claims;
    private final SuggestionDesk suggestions;
    private final JsonMapper json;

    ClaimHistory(AuditLog log, Claims claims, SuggestionDesk suggestions, JsonMapper json) {
        this.log = log;
        this.claims = claims;
        this.suggestions = suggestions;
        this.json = json;
    }

    /** The claim itself, as it stands now. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public Claim claim(ClaimId claim) {
        return claims.find(claim);
    }

    /** Which claims it comes from, and which stand in its place. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public Lineage lineage(ClaimId claim) {
        return claims.lineage(claim);
    }

    /** What was done to it and suggested about it, the oldest first. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public List<PastDeed> of(ClaimId claim) {
        List<Long> suggested =
                suggestions.about(claim).stream().map(SuggestionId::value).toList();
        return Stream.concat(
                        log.of(new Subject("claim", claim.value())).stream(),
                        log.ofAll("suggestion", suggested).stream())
                .sorted(Comparator.comparingLong(AuditEntry::id))
                .map(this::deed)
                .toList();
    }

    private PastDeed deed(AuditEntry entry) {
        JsonNode before = json.readTree(entry.before());
        JsonNode after = json.readTree(entry.after());
        Set<String> touched = new LinkedHashSet<>(TRAITS);
        touched.removeIf(trait -> !before.has(trait) && !after.has(trait));
        List<Difference> differences = new ArrayList<>();
        for (String trait : touched) {
            var difference = new Difference(trait, "", text(before, trait), text(after, trait));
            if (!Objects.equals(difference.before(), difference.after())) {
                differences.add(difference);
            }
        }
        return new PastDeed(
                entry.id(), entry.at(), entry.who(), entry.person(), entry.action(), entry.subject(), differences);
    }

    private static String text(JsonNode values, String trait) {
        JsonNode value = values.path(trait);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
