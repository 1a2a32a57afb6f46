package org.claimdesk.ui.shell;

import org.claimdesk.pictures.Pictures;
import org.claimdesk.ui.parts.Faces;
import org.springframework.stereotype.Component;

/** Knows what everybody on the desk looks like, for the screens that name people. */
@Component
public class Portraits {

    private final Pictures pictures;

    Portraits(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Everybody as they look now; asked once a screen. */
    public Faces faces() {
        return new Faces(pictures.since(), Paths::picture);
    }
}
