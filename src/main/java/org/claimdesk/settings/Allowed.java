package org.claimdesk.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** What may stand in a setting; a screen asks for it accordingly. Values are kept as words. */
public sealed interface Allowed {

    /** Whether the setting may have this value. */
    boolean admits(String value);

    /** Words, at least one and at most so many characters. */
    record Words(int longest) implements Allowed {
        @Override
        public boolean admits(String value) {
            return !value.isBlank() && value.length() <= longest;
        }
    }

    /** A whole number between two others, both included. */
    record WholeNumber(int least, int most) implements Allowed {
        @Override
        public boolean admits(String value) {
            return value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        }
    }

    /** One of a few names. */
    record OneOf(List<String> names) implements Allowed {
        @Override
        public boolean admits(String value) {
            return names.contains(value);
        }
    }

    /** {@code true} or {@code false}. */
    record YesOrNo() implements Allowed {
        @Override
        public boolean admits(String value) {
            return value.equals("true") || value.equals("false");
        }
    }

    /** The name of a time zone, such as {@code Europe/Berlin}. */
    record TimeZone() implements Allowed {
        @Override
        public boolean admits(String value) {
            try {
                ZoneId.of(value);
                return true;
            } catch (DateTimeException unknown) {
                return false;
            }
        }
    }
}
