package org.claimdesk.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.claimdesk.shared.Refused;

/** What can be set, under which name it is kept, and which values make sense. */
public enum Setting {
    DESK_NAME("desk-name") {
        @Override
        void check(String value) {
            refuseUnless(!value.isBlank() && value.length() <= 100, "settings.refused.desk-name");
        }
    },
    TIME_ZONE("time-zone") {
        @Override
        void check(String value) {
            try {
                ZoneId.of(value);
            } catch (DateTimeException unknown) {
                throw new Refused("settings.refused.time-zone", value);
            }
        }
    },
    REVIEWS_PER_CLAIM("reviews-per-claim") {
        @Override
        void check(String value) {
            refuseUnless(value.matches("[1-3]"), "settings.refused.reviews-per-claim");
        }
    },
    EVIDENCE_PER_VERDICT("evidence-per-verdict") {
        @Override
        void check(String value) {
            refuseUnless(value.matches("[0-9]"), "settings.refused.evidence-per-verdict");
        }
    },
    REPORT_NAMES("report-names") {
        @Override
        void check(String value) {
            refuseUnless(value.equals("true") || value.equals("false"), "settings.refused.report-names");
        }
    };

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** The name under which it is kept. */
    public String key() {
        return key;
    }

    abstract void check(String value);

    private static void refuseUnless(boolean fine, String key) {
        if (!fine) {
            throw new Refused(key);
        }
    }
}
