package org.claimdesk.evidence;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the sources of a claim. Only whoever added a source changes or removes it. The features above call it inside the transaction of
 * what they do, which also sees to it that a command acts once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EvidenceFolder {

    private final EvidenceRepository repository;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher news;

    EvidenceFolder(
            EvidenceRepository repository, Settings settings, CurrentUser currentUser, ApplicationEventPublisher news) {
        this.repository = repository;
        this.settings = settings;
        this.currentUser = currentUser;
        this.news = news;
    }

    @PreAuthorize("hasRole('REVIEWER')")
    public EvidenceId add(ClaimId claim, Source source) {
        refuseUnlessReadByNow(source);
        EvidenceId added = repository.add(claim, source, currentUser.id(), Utc.now());
        news.publishEvent(new EvidenceAdded(added, claim, source));
        return added;
    }

    @PreAuthorize("hasRole('REVIEWER')")
    public void change(EvidenceId id, Source source) {
        refuseUnlessReadByNow(source);
        Evidence before = own(id);
        repository.change(before, source);
        news.publishEvent(new EvidenceChanged(id, before.source(), source));
    }

    @PreAuthorize("hasRole('REVIEWER')")
    public void remove(EvidenceId id) {
        Evidence before = own(id);
        repository.remove(before);
        news.publishEvent(new EvidenceRemoved(id, before.claim(), before.source()));
    }

    private Evidence own(EvidenceId id) {
        return repository
                .find(id)
                .filter(evidence -> evidence.addedBy().equals(currentUser.id()))
                .orElseThrow(() -> new NotFound("evidence", id.value()));
    }

    private void refuseUnlessReadByNow(Source source) {
        var today = Utc.now().atZone(settings.timeZone()).toLocalDate();
        if (source.accessedOn().isAfter(today)) {
            throw new Refused("evidence.refused.accessed-later");
        }
    }
}
