package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.SaveViewDialog;
import org.claimdesk.ui.parts.SavedViews;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.Habits;
import org.claimdesk.worklists.SavedView;
import org.claimdesk.worklists.WorkScreen;

/** The saved views of a screen, kept: what stands in the address can be given a name, and one's own can be removed. */
public class KeptViews extends Div {

    private final Habits habits;
    private final WorkScreen screen;
    private final Supplier<QueryParameters> address;
    private final SavedViews views;

    /** @param address what is to be seen now */
    public KeptViews(
            Habits habits, WorkScreen screen, String path, PersonId person, Supplier<QueryParameters> address) {
        this.habits = habits;
        this.screen = screen;
        this.address = address;
        this.views = new SavedViews(path, person, this::askForAName, this::remove);
        add(views);
    }

    public void load() {
        views.show(habits.views(screen));
    }

    private void askForAName() {
        new SaveViewDialog(this::save).open();
    }

    private Optional<String> save(String name, boolean shared, CommandId command) {
        Optional<String> failure = Attempt.failureOf(
                () -> habits.saveView(screen, name, address.get().getQueryString(), shared, command));
        if (failure.isEmpty()) {
            Attempt.of(this::load);
        }
        return failure;
    }

    private void remove(SavedView view) {
        Attempt.of(() -> habits.removeView(view.id(), view.version(), CommandId.fresh()));
        Attempt.of(this::load);
    }
}
