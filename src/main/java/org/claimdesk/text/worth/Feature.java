package org.claimdesk.text.worth;

/** One thing about a claim that speaks for or against checking it, and the claim's words that show it. */
record Feature(String code, String detail) {}
