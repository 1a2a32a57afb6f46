package org.claimdesk.claims;

/** A sentence that an editor set aside, by its words. */
record SetAsideSentence(String words, SetAsideReason reason, String note) {}
