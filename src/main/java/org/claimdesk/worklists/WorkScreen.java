package org.claimdesk.worklists;

/** The screens whose lists people set as they like. */
public enum WorkScreen {
    DESK,
    QUEUE
}
