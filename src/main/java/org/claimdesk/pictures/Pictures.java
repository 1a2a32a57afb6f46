package org.claimdesk.pictures;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people look like. Everybody on the desk may see it; people change only their own. */
@Service
@Transactional
public class Pictures {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')";

    private final PictureRepository pictures;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Pictures(PictureRepository pictures, CurrentUser currentUser, Commands commands, ApplicationEventPublisher news) {
        this.pictures = pictures;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<Picture> of(PersonId person) {
        return pictures.of(person);
    }

    /** Since when the person looks as they do, which tells one picture from the next; nothing without one. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<Instant> since(PersonId person) {
        return pictures.changedAt(person);
    }

    /** Since when everybody looks as they do who has a picture. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> since() {
        return pictures.changedAt();
    }

    /** Shows the person as in this file from now on. */
    @PreAuthorize(EVERYBODY)
    public void change(byte[] file, CommandId command) {
        Picture picture = Picture.of(file);
        commands.once(command, () -> {
            pictures.keep(currentUser.id(), picture, Utc.now());
            news.publishEvent(new PictureChanged(currentUser.id()));
        });
    }

    @PreAuthorize(EVERYBODY)
    public void remove(CommandId command) {
        commands.once(command, () -> {
            pictures.remove(currentUser.id());
            news.publishEvent(new PictureChanged(currentUser.id()));
        });
    }
}
