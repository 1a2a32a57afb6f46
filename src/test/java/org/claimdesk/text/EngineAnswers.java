package org.claimdesk.text;

import java.util.List;

/** Asks the engine and shows its answers in a form a test can read. */
public final class EngineAnswers {

    private static final ClaimEngine ENGINE = new ClaimEngine();

    private EngineAnswers() {}

    public static List<ProposedClaim> claims(String text) {
        return ENGINE.split(text, null, Progress.NONE);
    }

    public static List<String> wordings(String text) {
        return claims(text).stream().map(ProposedClaim::wording).toList();
    }

    public static List<String> facts(String text) {
        return ENGINE.facts(text, null, Progress.NONE).stream()
                .map(ProposedClaim::wording)
                .toList();
    }

    public static ProposedClaim claim(String text, String wording) {
        return claims(text).stream()
                .filter(claim -> claim.wording().equals(wording))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + wording + "\" among " + wordings(text)));
    }
}
