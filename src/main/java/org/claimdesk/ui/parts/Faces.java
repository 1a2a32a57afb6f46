package org.claimdesk.ui.parts;

import com.vaadin.flow.component.avatar.Avatar;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What people look like wherever they are named: their picture, by an address that a browser keeps, or else their initials. It says
 * nothing that the name beside it does not say, so who listens to the screen hears the name alone.
 */
public record Faces(Map<PersonId, Instant> since, BiFunction<PersonId, Instant, String> address) {

    /** How a row of a list draws a face; the row gives {@code face} and {@code faceName}. */
    public static final String IN_A_ROW = """
            <vaadin-avatar class="desk-face" aria-hidden="true" .name="${item.faceName}" .img="${item.face}"></vaadin-avatar>""";

    /** Of people nobody has a picture of. */
    public static final Faces UNKNOWN = new Faces(Map.of(), (person, moment) -> "");

    public Faces {
        since = Map.copyOf(since);
    }

    /** Where a person's picture is; empty without one. */
    public String of(@Nullable PersonId person) {
        Instant moment = person == null ? null : since.get(person);
        return person == null || moment == null ? "" : address.apply(person, moment);
    }

    /** The face beside a name. */
    public Avatar draw(@Nullable PersonId person, String name) {
        var face = new Avatar(name);
        face.addClassName("desk-face");
        face.getElement().setAttribute("aria-hidden", "true");
        String picture = of(person);
        if (!picture.isEmpty()) {
            face.setImage(picture);
        }
        return face;
    }
}
