package org.claimdesk.assignment;

/** An assignment as somebody saw it on a screen, so that nobody changes what has moved on since. */
public record SeenAssignment(AssignmentId id, int version) {}
