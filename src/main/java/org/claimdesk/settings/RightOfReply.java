package org.claimdesk.settings;

/** Whether the person concerned is asked for a reply before the desk decides. */
public enum RightOfReply {
    /** Nobody is reminded of it. */
    OFF,
    /** The desk reminds those who decide. */
    ASKED,
    /** The desk decides only after the reply, or after the time to wait for it. */
    REQUIRED
}
