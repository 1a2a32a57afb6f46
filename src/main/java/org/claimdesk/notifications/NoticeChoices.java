package org.claimdesk.notifications;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a person wishes to hear of each kind of notice.
 *
 * @param version that a change must name; 0 for somebody who has never chosen
 */
public record NoticeChoices(Map<NoticeKind, ByMail> choices, int version) {

    /** Of somebody who has never chosen. */
    static final NoticeChoices USUAL = new NoticeChoices(Map.of(), 0);

    public NoticeChoices {
        choices = Map.copyOf(choices);
    }

    public ByMail of(NoticeKind kind) {
        return choices.getOrDefault(kind, kind.usual());
    }

    /** The same, with some kinds chosen anew. */
    NoticeChoices with(Map<NoticeKind, ByMail> wanted) {
        Map<NoticeKind, ByMail> all = new EnumMap<>(NoticeKind.class);
        all.putAll(choices);
        all.putAll(wanted);
        return new NoticeChoices(all, version);
    }
}
