package org.claimdesk.replies;

/** Names one request for a reply. */
public record ReplyId(long value) {}
