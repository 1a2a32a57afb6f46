package org.claimdesk.claims;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an editor does to the claims of an article, tells the desk, and notes the step so that it can be undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClaimLedger {

    private final ClaimRepository claims;
    private final SentenceRepository sentences;
    private final StepRepository steps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher news;

    ClaimLedger(
            ClaimRepository claims,
            SentenceRepository sentences,
            StepRepository steps,
            CurrentUser currentUser,
            ApplicationEventPublisher news) {
        this.claims = claims;
        this.sentences = sentences;
        this.steps = steps;
        this.currentUser = currentUser;
        this.news = news;
    }

    /** Saves what has become of claims of one article. */
    void write(Deed deed, Edit... edits) {
        write(deed, List.of(edits), List.of());
    }

    /** @param added claims that have been stored in this step, and need no saving */
    void write(Deed deed, List<Edit> edits, List<ClaimId> added) {
        save(edits);
        Collection<Claim> made = claims.hold(added).values();
        List<Change> changes = Stream.concat(
                        edits.stream().map(Change::of), made.stream().map(Change::of))
                .toList();
        Claim first =
                edits.isEmpty() ? made.iterator().next() : edits.getFirst().before();
        steps.add(first.article(), currentUser.id(), deed, first.number(), changes);
        edits.forEach(edit -> edit.event().ifPresent(news::publishEvent));
    }

    /** Saves what has become of a sentence, and with it of the claims that stand in it alone. */
    void write(Deed deed, List<Edit> edits, ArticleId article, StoredSentence before, StoredSentence after) {
        save(edits);
        sentences.save(after);
        int first = edits.isEmpty() ? 0 : edits.getFirst().before().number();
        StepId step = steps.add(
                article,
                currentUser.id(),
                deed,
                first,
                edits.stream().map(Change::of).toList());
        steps.addSentence(step, before, after.in(before.version() + 1));
        edits.forEach(edit -> edit.event().ifPresent(news::publishEvent));
    }

    private void save(List<Edit> edits) {
        if (!edits.isEmpty()) {
            claims.save(
                    edits.stream().map(Edit::after).toList(),
                    edits.stream()
                            .collect(Collectors.toMap(edit -> edit.before().id(), edit -> edit.before()
                                    .status())));
        }
    }
}
