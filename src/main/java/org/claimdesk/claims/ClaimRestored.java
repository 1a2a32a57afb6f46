package org.claimdesk.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor has undone what they did to a claim, or has done it again. */
public record ClaimRestored(ClaimId claim, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements DomainEvent {

    /** Only what differs. */
    static ClaimRestored of(Claim before, Claim after) {
        Map<String, @Nullable Object> old = values(before);
        Map<String, @Nullable Object> now = values(after);
        Map<String, @Nullable Object> unchanged = new LinkedHashMap<>(old);
        unchanged.entrySet().retainAll(now.entrySet());
        old.keySet().removeAll(unchanged.keySet());
        now.keySet().removeAll(unchanged.keySet());
        return new ClaimRestored(before.id(), old, now);
    }

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    private static Map<String, @Nullable Object> values(Claim claim) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        SetAsideReason reason = claim.setAsideReason();
        values.put("status", claim.status().name());
        values.put("wording", claim.wording());
        values.put("set_aside_reason", reason == null ? "" : reason.name());
        values.put("set_aside_note", claim.setAsideNote());
        values.put("central", claim.central());
        return values;
    }
}
