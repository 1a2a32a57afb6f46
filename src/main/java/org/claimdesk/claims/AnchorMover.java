package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.ArticleCorrected;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.AnchorFinder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the claims of an article to its corrected text, in the transaction of the correction: there is no moment at which a claim points
 * at words that are not its own. Wording, quote and state stay; a claim whose words are gone stays too, and is {@link Footing#LOST}.
 */
@Component
@Transactional
class AnchorMover {

    private final ClaimRepository claims;
    private final Articles articles;

    AnchorMover(ClaimRepository claims, Articles articles) {
        this.claims = claims;
        this.articles = articles;
    }

    @EventListener
    void move(ArticleCorrected news) {
        String corrected = articles.version(news.version()).text();
        Move move = new Move(corrected, new AnchorFinder(corrected), new ChangedPlace(corrected));
        Map<VersionId, ArticleVersion> versions = new HashMap<>();
        List<NewPlace> places = new ArrayList<>();
        double last = -1;
        for (Claim claim : claims.of(news.article())) {
            if (claim.status() != ClaimStatus.REPLACED) {
                String text = versions.computeIfAbsent(claim.articleVersion(), articles::version)
                        .text();
                NewPlace place = move.of(claim, Anchor.of(text, claim.anchors()), news.version());
                places.add(claim.isOutOfOrder() ? place.behind(last) : place);
                last = places.getLast().place();
            }
        }
        claims.move(places);
    }

    /** The ways to find an anchor again, the surest first. */
    private record Move(String text, AnchorFinder words, ChangedPlace surroundings) {

        NewPlace of(Claim claim, Anchor old, VersionId version) {
            Optional<Anchor> found = words.find(old).or(() -> surroundings.of(old));
            if (found.isEmpty()) {
                return new NewPlace(
                        claim.id(), claim.articleVersion(), old, Footing.LOST, isStill(Footing.LOST, claim));
            }
            if (Said.plain(found.get().quote()).equals(Said.plain(claim.quote()))) {
                return new NewPlace(claim.id(), version, found.get(), Footing.FIRM, false);
            }
            boolean sameWords = found.get().quote().equals(old.quote());
            return new NewPlace(
                    claim.id(), version, found.get(), Footing.CHANGED, sameWords && isStill(Footing.CHANGED, claim));
        }

        /** What an editor has confirmed needs no second look while it stays as it was. */
        private static boolean isStill(Footing footing, Claim claim) {
            return claim.accepted() && claim.footing() == footing;
        }
    }
}
