package org.claimdesk.settings;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.settings.Allowed.OneOf;
import org.claimdesk.settings.Allowed.TimeZone;
import org.claimdesk.settings.Allowed.WholeNumber;
import org.claimdesk.settings.Allowed.Words;
import org.claimdesk.settings.Allowed.YesOrNo;
import org.claimdesk.shared.Refused;

/** What can be set, under which name it is kept, and which values make sense. */
public enum Setting {
    DESK_NAME("desk-name", new Words(100)),
    TIME_ZONE("time-zone", new TimeZone()),
    REVIEWS_PER_CLAIM("reviews-per-claim", new WholeNumber(1, 3)),
    AGREEMENT_TOLERANCE("agreement-tolerance", new WholeNumber(0, 4)),
    EVIDENCE_PER_VERDICT("evidence-per-verdict", new WholeNumber(0, 9)),
    SOURCES_FOR_CENTRAL("sources-for-central", new WholeNumber(0, 3)),
    RIGHT_OF_REPLY("right-of-reply", new OneOf(List.of("off", "asked", "required"))),
    REPLY_HOURS("reply-hours", new WholeNumber(1, 720)),
    REPORT_LANGUAGE("report-language", new OneOf(List.of("en", "de"))),
    CLAIMS_AT_A_TIME("claims-at-a-time", new WholeNumber(1, 99)),
    REPORT_NAMES("report-names", new YesOrNo()),
    SECOND_FACTOR("second-factor", new OneOf(List.of("none", "administrators", "editors", "everybody"))),
    COMMANDS_KEPT("commands-kept", new WholeNumber(7, 3650)),
    ARTICLE_DRAFTS_KEPT("article-drafts-kept", new WholeNumber(7, 3650)),
    NOTICES_KEPT("notices-kept", new WholeNumber(7, 3650)),
    PRINTS_KEPT("prints-kept", new WholeNumber(30, 3650)),
    INVITATIONS_KEPT("invitations-kept", new WholeNumber(7, 3650));

    private final String key;
    private final Allowed allowed;

    Setting(String key, Allowed allowed) {
        this.key = key;
        this.allowed = allowed;
    }

    /** The name under which it is kept. */
    public String key() {
        return key;
    }

    static Setting named(String key) {
        return Stream.of(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting " + key));
    }

    public Allowed allowed() {
        return allowed;
    }

    void check(String value) {
        if (!allowed.admits(value)) {
            throw new Refused("settings.refused." + key, value);
        }
    }
}
