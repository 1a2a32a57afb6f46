package org.claimdesk.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A report that was printed in the background is there, or never will be. */
public record ReportPrinted(
        ExportId export, PrintState state, @Nullable String fileHash) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("report_export", export.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("state", PrintState.WAITING.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("state", state.name());
        after.put("file_hash", fileHash);
        return after;
    }
}
