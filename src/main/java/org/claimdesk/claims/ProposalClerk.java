package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the engine has found in a version, once, whole or not at all. */
@Component
@Transactional
class ProposalClerk {

    private final ClaimRepository claims;
    private final SentenceRepository sentences;
    private final Articles articles;
    private final ApplicationEventPublisher news;

    ProposalClerk(
            ClaimRepository claims, SentenceRepository sentences, Articles articles, ApplicationEventPublisher news) {
        this.claims = claims;
        this.sentences = sentences;
        this.articles = articles;
        this.news = news;
    }

    /** Stores sentences and claims, unless somebody was faster, and calls the splitting done. */
    void propose(ArticleVersion version, List<Sentence> read, List<ProposedClaim> found) {
        int number = claims.nextNumber(version.article());
        if (!sentences.knows(version.id())) {
            List<NewClaim> proposals = new ArrayList<>();
            for (ProposedClaim claim : found) {
                proposals.add(NewClaim.found(version, number++, claim, ClaimStatus.PROPOSED));
            }
            sentences.add(version.id(), read);
            claims.add(proposals);
            news.publishEvent(new ClaimsProposed(version.article(), version.id(), read.size(), proposals.size()));
        }
        int length = version.text().length();
        articles.splitProgress(version.article(), SplitState.DONE, length, length);
    }
}
