package org.claimdesk.notifications;

/** When a letter tells of a notice too. */
public enum ByMail {
    /** Within a minute or two, with whatever else has come up by then. */
    AT_ONCE,
    /** In the morning, with all that has come up since the morning before. */
    DAILY,
    NEVER
}
