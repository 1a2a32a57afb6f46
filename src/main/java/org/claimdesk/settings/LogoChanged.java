package org.claimdesk.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The desk has another logo, or none any more; told by its hash. */
public record LogoChanged(String from, String to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("desk_logo", 0);
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return said(from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return said(to);
    }

    private static Map<String, @Nullable Object> said(String hash) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("file_hash", hash.isEmpty() ? null : hash);
        return words;
    }
}
