package org.claimdesk.worklists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people like their lists. Everybody sees and keeps their own, and sees what others share. */
@Service
@Transactional
public class Habits {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_QUERY = 600;

    private static final String WHO_HAS_LISTS = "hasAnyRole('REVIEWER', 'EDITOR')";

    private final HabitRepository repository;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Habits(HabitRepository repository, CurrentUser currentUser, Commands commands, ApplicationEventPublisher news) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** One's own views of a screen, then those that others share, each by name. */
    @PreAuthorize(WHO_HAS_LISTS)
    @Transactional(readOnly = true)
    public List<SavedView> views(WorkScreen screen) {
        return repository.views(screen, currentUser.id());
    }

    /** Gives a view a name that one has not used on this screen yet. */
    @PreAuthorize(WHO_HAS_LISTS)
    public SavedViewId saveView(WorkScreen screen, String name, String query, boolean shared, CommandId command) {
        return new SavedViewId(commands.once(command, () -> {
            String called = name.strip();
            refuseUnless(!called.isEmpty(), "worklist.refused.no-name");
            refuseUnless(called.length() <= LONGEST_NAME, "worklist.refused.long-name", LONGEST_NAME);
            refuseUnless(query.length() <= LONGEST_QUERY, "worklist.refused.long-query");
            refuseUnless(
                    views(screen).stream()
                            .filter(view -> view.owner().equals(currentUser.id()))
                            .noneMatch(view -> view.name().equalsIgnoreCase(called)),
                    "worklist.refused.name-taken",
                    called);
            SavedViewId id = repository.addView(screen, currentUser.id(), called, query, shared);
            news.publishEvent(new ViewSaved(id, called, shared));
            return id.value();
        }));
    }

    /** Removes a view of one's own. */
    @PreAuthorize(WHO_HAS_LISTS)
    public void removeView(SavedViewId id, int version, CommandId command) {
        commands.once(command, () -> {
            SavedView view = repository
                    .view(id)
                    .filter(found -> found.owner().equals(currentUser.id()))
                    .orElseThrow(() -> new NotFound("saved_view", id.value()));
            repository.removeView(id, version);
            news.publishEvent(new ViewRemoved(id, view.name(), view.shared()));
        });
    }

    /** What one wants to see of a claim in the list of a screen. */
    @PreAuthorize(WHO_HAS_LISTS)
    @Transactional(readOnly = true)
    public ChosenDetails details(WorkScreen screen) {
        return repository.details(screen, currentUser.id());
    }

    /** Chooses what one sees of a claim. */
    @PreAuthorize(WHO_HAS_LISTS)
    public void chooseDetails(WorkScreen screen, Set<Detail> details, int version, CommandId command) {
        commands.once(command, () -> {
            String chosen = details.stream().sorted().map(Detail::name).collect(Collectors.joining(","));
            repository.saveDetails(screen, currentUser.id(), chosen, version);
            news.publishEvent(new DetailsChosen(currentUser.id(), screen, chosen));
        });
    }

    private static void refuseUnless(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw new Refused(key, arguments);
        }
    }
}
