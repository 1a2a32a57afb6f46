package org.claimdesk.text.dates;

/** Whether a verb tells of what was, of what is to come, or of neither for certain. */
enum Moment {
    PAST,
    FUTURE,
    UNCLEAR
}
