package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the engine has found in a version, once, whole or not at all. */
@Service
@Transactional
public class ProposalClerk {

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

    /**
     * Stores sentences and claims and calls the splitting done; unless somebody was faster, an editor has stopped the splitting, or the
     * text has been corrected meanwhile.
     */
    @PreAuthorize("hasRole('DESK')")
    public void propose(ArticleVersion version, List<Sentence> read, List<ProposedClaim> found) {
        int number = claims.nextNumber(version.article());
        boolean wanted = articles.latestVersionId(version.article()).equals(version.id())
                && articles.moveSplit(
                        version.article(), SplitState.UNDER_WAY, SplitState.DONE, read.size(), read.size());
        if (wanted && !sentences.knows(version.id())) {
            SecondSplit split = SecondSplit.of(
                    claims.of(version.article()),
                    claims.lineage(version.article()).values().stream()
                            .flatMap(List::stream)
                            .collect(Collectors.toSet()),
                    found,
                    version.text());
            List<NewClaim> proposals = new ArrayList<>();
            for (ProposedClaim claim : split.added()) {
                proposals.add(NewClaim.found(version, number++, claim, ClaimStatus.PROPOSED));
            }
            claims.add(proposals);
            split.withdrawn().forEach(claim -> claims.save(claim.movedTo(ClaimStatus.REPLACED), claim.status()));
            store(version, read);
            news.publishEvent(new ClaimsProposed(
                    version.article(),
                    version.id(),
                    read.size(),
                    proposals.size(),
                    split.withdrawn().stream().map(Claim::id).toList()));
        }
    }

    /** A sentence that was set aside in the version before and stands there still is set aside again. */
    private void store(ArticleVersion version, List<Sentence> read) {
        List<SetAsideSentence> before = sentences.setAsideBefore(version);
        sentences.add(version.id(), read);
        for (SetAsideSentence aside : before) {
            for (int position = 0; position < read.size(); position++) {
                Sentence sentence = read.get(position);
                if (!sentence.heading() && sentence.span().of(version.text()).equals(aside.words())) {
                    sentences.save(new StoredSentence(
                            version.id(), position, sentence.span(), false, aside.reason(), aside.note(), 1));
                    break;
                }
            }
        }
    }
}
