package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The keys of a screen, such as {@code e} or {@code Control+Enter}, each with what it does in words. They are declared here or at a button
 * and nowhere else: what hears them, the list of keys and the command box all read the same. One that is typed into a field is never heard.
 */
@Tag("desk-keys")
public class Keys extends Component {

    /** @param deed whether it is something one does, and not a way to get somewhere */
    private record Declared(List<String> keys, String words, boolean deed) {}

    /** @param links a CSS selector for the one link of every row */
    private record Rows(String links, String next, String previous, String open) {}

    private final List<Declared> declared = new ArrayList<>();
    private final Map<String, Consumer<String>> deeds = new LinkedHashMap<>();

    public Keys() {
        getElement()
                .addEventListener("desk-key", event -> press(event.getEventDetail(String.class)))
                .addEventDetail();
    }

    /** Gives a button or link a key: it is pressed by it wherever the focus is, for as long as it can be seen and used. */
    public static void give(HasElement button, String key) {
        button.getElement().setAttribute("aria-keyshortcuts", key);
    }

    /** A key that does something, for which there may be no button. */
    public Keys deed(String key, String words, Runnable deed) {
        return declare(new Declared(List.of(key), words, true), pressed -> deed.run());
    }

    /** A key that leads somewhere. */
    public Keys way(String key, String words, Runnable deed) {
        return declare(new Declared(List.of(key), words, false), pressed -> deed.run());
    }

    /** Several keys, one for each of the things to choose from. */
    public Keys choice(List<String> keys, String words, Consumer<String> chosen) {
        return declare(new Declared(keys, words, false), chosen);
    }

    /**
     * Lets people walk through the rows of a list with j and k, and open one with Enter.
     *
     * @param links a CSS selector for the one link of every row
     */
    public Keys rows(String links) {
        getElement()
                .setPropertyBean(
                        "rows",
                        new Rows(
                                links,
                                getTranslation("keys.row.next"),
                                getTranslation("keys.row.previous"),
                                getTranslation("keys.row.open")));
        return this;
    }

    /** What each key does, by key. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        declared.forEach(one -> one.keys().forEach(key -> words.put(key, one.words())));
        return words;
    }

    /** Does what stands for a key; one that this screen does not know does nothing. */
    public void press(String key) {
        deeds.getOrDefault(key, unknown -> {}).accept(key);
    }

    private Keys declare(Declared one, Consumer<String> deed) {
        declared.add(one);
        one.keys().forEach(key -> deeds.put(key, deed));
        getElement().setPropertyList("keys", declared);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/keys.js");
    }
}
