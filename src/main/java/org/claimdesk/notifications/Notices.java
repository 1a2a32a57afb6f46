package org.claimdesk.notifications;

import java.util.Map;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person at the keyboard has been told; nobody sees the notices of somebody else. */
@Service
@Transactional
public class Notices {

    /** The bell counts no further: beyond it, people only need to know that there are many. */
    public static final int MOST_COUNTED = 99;

    private static final String WHO_IS_TOLD = "hasAnyRole('REVIEWER', 'EDITOR')";

    private final NoticeRepository repository;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Notices(NoticeRepository repository, CurrentUser currentUser, Commands commands, ApplicationEventPublisher news) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** What came before the notice with this number ({@link Long#MAX_VALUE} for the newest), newest first. */
    @PreAuthorize(WHO_IS_TOLD)
    @Transactional(readOnly = true)
    public Page<Notice> page(long before, int size) {
        var kinds = NoticeKind.of(currentUser.person().roles());
        return Page.of(repository.page(currentUser.id(), kinds, before, size + 1), size);
    }

    /** How many have not been read; one more than {@link #MOST_COUNTED} stands for all that are more. */
    @PreAuthorize(WHO_IS_TOLD)
    @Transactional(readOnly = true)
    public int unread() {
        return repository.unread(currentUser.id(), MOST_COUNTED + 1);
    }

    /** The notice, which has been read from now on. */
    @PreAuthorize(WHO_IS_TOLD)
    public Notice open(NoticeId id) {
        var kinds = NoticeKind.of(currentUser.person().roles());
        Notice notice =
                repository.find(id, currentUser.id(), kinds).orElseThrow(() -> new NotFound("notice", id.value()));
        repository.markRead(id, currentUser.id(), Utc.now());
        return notice;
    }

    /** All that the person has seen has been read from now on: what came after that notice has not. */
    @PreAuthorize(WHO_IS_TOLD)
    public void markAllRead(NoticeId newest, CommandId command) {
        commands.once(command, () -> repository.markAllRead(currentUser.id(), newest, Utc.now()));
    }

    /** How the person wishes to hear of them. */
    @PreAuthorize(WHO_IS_TOLD)
    @Transactional(readOnly = true)
    public NoticeChoices choices() {
        return repository.choices(currentUser.id());
    }

    /** Lets the person hear of these kinds in another way, from the next notice on. */
    @PreAuthorize(WHO_IS_TOLD)
    public void choose(Map<NoticeKind, ByMail> wanted, int version, CommandId command) {
        commands.once(command, () -> {
            NoticeChoices before = repository.choices(currentUser.id());
            NoticeChoices after = before.with(wanted);
            repository.save(currentUser.id(), after.choices(), version);
            news.publishEvent(new NoticeChoicesChanged(currentUser.id(), before, after));
        });
    }
}
