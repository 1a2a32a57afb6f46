package org.claimdesk.reports;

import java.util.Map;

/** The sign beside a verdict's word, as a character that our fonts can draw. */
final class VerdictIcon {

    private static final Map<String, String> CHARACTERS = Map.of(
            "check", "✓",
            "three-quarters", "◕",
            "half", "◑",
            "quarter", "◔",
            "cross", "✕",
            "exclamation", "!",
            "question", "?",
            "clock-back", "↺",
            "tilde", "~");

    private VerdictIcon() {}

    /** The character for a rating's icon; a plain dot for one that a desk has made up. */
    static String of(VerdictReport.Verdict verdict) {
        return CHARACTERS.getOrDefault(verdict.icon(), "•");
    }
}
