package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimdesk.users.PersonId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy, in the person's own browser, of what they type, until the desk has it. It comes back when the page is opened again after a
 * killed browser, a killed server or a sign-in that ran out, and goes when the desk has the words or the person signs out.
 */
@Tag("desk-draft-keeper")
public class DraftKeeper extends Component {

    private static final String MODULE = "context://desk/draft-keeper.js";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Words that the browser kept; {@code base} is the {@link #fingerprint} of what the desk had when they were typed. */
    public record Kept(String text, String base) {}

    /** @param found is told, by the names of the fields, which words the desk does not have */
    public DraftKeeper(Consumer<Map<String, Kept>> found) {
        getElement()
                .addEventListener("draft-found", event -> {
                    Map<String, Kept> copy = read(event.getEventDetail(String.class));
                    if (!copy.isEmpty()) {
                        found.accept(copy);
                    }
                })
                .addEventDetail();
    }

    /** Lets a field take part, under a name. */
    public static void keep(HasElement field, String name) {
        field.getElement().setAttribute("data-draft", name);
    }

    /** Makes a button, that to sign out, forget the copies of everybody at this browser. */
    public static void forgetAt(HasElement button) {
        button.getElement().setAttribute("data-forgets-drafts", true);
        button.getElement()
                .addAttachListener(attached -> button.getElement().getNode().runWhenAttached(ui -> ui.getPage()
                        .addJsModule(MODULE)));
    }

    /** Says whose words these are and what they are about, and what the desk has of them. */
    public void begin(PersonId person, String subject, Map<String, String> saved) {
        acknowledge(saved);
        getElement().setAttribute("owner", person.value() + "." + subject);
    }

    /** The desk has these words, by the names of their fields. */
    public void acknowledge(Map<String, String> saved) {
        Map<String, String> fingerprints = new TreeMap<>();
        saved.forEach((name, text) -> fingerprints.put(name, fingerprint(text)));
        getElement().setAttribute("saved", JSON.writeValueAsString(fingerprints));
    }

    /** What these words were about is done: no copy of them is needed any more. */
    public void end(PersonId person, String subject) {
        begin(person, subject, Map.of());
        getElement().setAttribute("done", true);
    }

    /** Lets go of every copy. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** Length and hash of a text; the same as in the browser. */
    public static String fingerprint(String text) {
        return text.length() + ":" + text.hashCode();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }

    private static Map<String, Kept> read(String copy) {
        try {
            return JSON.readValue(copy, new TypeReference<Map<String, Kept>>() {});
        } catch (JacksonException broken) {
            return Map.of();
        }
    }
}
