package org.claimdesk.dashboard;

import org.claimdesk.settings.Rating;

/** How often the desk came to a verdict. */
public record VerdictShare(Rating rating, long decided) {}
