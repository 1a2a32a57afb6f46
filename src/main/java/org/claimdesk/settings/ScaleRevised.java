package org.claimdesk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The desk rates on a new revision of its scale. */
public record ScaleRevised(long scale, int revision, List<Rating> from, List<Rating> to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("rating_scale", scale);
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return said(from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return said(to);
    }

    /** Each value in a line, by its code. */
    private static Map<String, @Nullable Object> said(List<Rating> values) {
        Map<String, @Nullable Object> lines = new LinkedHashMap<>();
        for (Rating value : values) {
            lines.put(
                    value.code(),
                    Map.of(
                            "label", value.label(),
                            "labels", value.labels(),
                            "place", value.position(),
                            "onScale", value.onScale(),
                            "tone", value.tone(),
                            "icon", value.icon(),
                            "needsEvidence", value.needsEvidence(),
                            "retired", value.retired()));
        }
        return lines;
    }
}
