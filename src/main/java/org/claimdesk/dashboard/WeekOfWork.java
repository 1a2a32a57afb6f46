package org.claimdesk.dashboard;

import java.time.LocalDate;

/** What was done in the week that begins on this Monday. */
public record WeekOfWork(LocalDate monday, Work work) {}
