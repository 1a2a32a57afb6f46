package org.claimdesk.ui.shell;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.history.DeedWords;
import org.claimdesk.settings.Settings;
import org.claimdesk.users.People;
import org.springframework.stereotype.Component;

/** Finds the words for what has happened on the desk, for the person at the keyboard. */
@Component
public class DeskWords {

    private final Settings settings;
    private final People people;

    DeskWords(Settings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    /** With the names of everybody, and the words of every value of the scale, as they are now. */
    public DeedWords words() {
        var language = UI.getCurrentOrThrow().getLocale();
        Map<Long, String> names = people.all().stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person.fullName()));
        Map<String, String> ratings = new HashMap<>();
        settings.scale().values().forEach(rating -> ratings.put(rating.code(), rating.label(language)));
        return new DeedWords(language, settings.ownTimeZone(), names, ratings);
    }
}
