package org.claimdesk.text.measures;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The labelled articles written for this project; their folder says how they were made. */
final class OwnArticles {

    /** Whoever writes rules may read these; the others are held back. */
    private static final Set<String> FOR_FITTING = Set.of(
            "cup-semi-final",
            "hospice-bookkeeper-court",
            "eel-counter-interview",
            "pump-maker-results",
            "night-tram-press-release",
            "river-treaty-dam",
            "evening-walk-trial",
            "bridge-inspector-profile",
            "school-streets-asthma",
            "ferry-contract-resignation",
            "ram-raid-appeal",
            "city-budget-pool",
            "last-bank-column",
            "governor-debate-check",
            "marlow-bakery-closure",
            "port-blockade-rewritten",
            "tick-fever-vaccine");

    private OwnArticles() {}

    static List<LabelledArticle> all() throws IOException {
        URL folder = Objects.requireNonNull(OwnArticles.class.getResource("/org/claimdesk/text/articles"));
        try {
            return LabelledArticle.allIn(Path.of(folder.toURI()));
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    static boolean isHeldBack(LabelledArticle article) {
        return !FOR_FITTING.contains(article.name());
    }
}
