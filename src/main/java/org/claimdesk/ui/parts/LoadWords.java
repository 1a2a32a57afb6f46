package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.workload.Absence;
import org.claimdesk.workload.Load;

/** Says how much a reviewer has to do and when they are away, in whole sentences. */
public class LoadWords {

    private static final String ENTRY =
            "<div class=\"face-line\">" + Faces.IN_A_ROW + "<span>${item.label}</span></div>";

    private final Moments moments;
    private final Faces faces;

    public LoadWords(Moments moments, Faces faces) {
        this.moments = moments;
        this.faces = faces;
    }

    /** The reviewer as an entry to choose, with their face. */
    public Renderer<Load> entry(Component speaker) {
        return LitRenderer.<Load>of(ENTRY)
                .withProperty("face", load -> faces.of(load.reviewer()))
                .withProperty("faceName", Load::name)
                .withProperty("label", load -> label(load, speaker));
    }

    /** The face of a reviewer beside their name. */
    public Component face(Load load) {
        return faces.draw(load.reviewer(), load.name());
    }

    /** The reviewer as an entry to choose: "Rosa · 4 of 10 · away until 3 Dec 2026". */
    public String label(Load load, Component speaker) {
        Absence absence = load.absence();
        if (absence == null) {
            return speaker.getTranslation(
                    load.isFull() ? "load.full" : "load.some", load.name(), load.waiting(), load.capacity());
        }
        return load.isAway()
                ? speaker.getTranslation("load.away", load.name(), load.waiting(), load.capacity(), last(absence))
                : speaker.getTranslation(
                        "load.away-later", load.name(), load.waiting(), load.capacity(), first(absence), last(absence));
    }

    /** Why one might think of somebody else; nothing where there is room and nobody is away. */
    public Optional<String> warning(Load load, Component speaker) {
        Absence absence = load.absence();
        if (absence != null && load.isAway()) {
            return Optional.of(speaker.getTranslation("load.warning.away", load.name(), last(absence)));
        }
        if (load.isFull()) {
            return Optional.of(
                    speaker.getTranslation("load.warning.full", load.name(), load.waiting(), load.capacity()));
        }
        return absence == null
                ? Optional.empty()
                : Optional.of(
                        speaker.getTranslation("load.warning.away-later", load.name(), first(absence), last(absence)));
    }

    /** When they are away, for a cell of a table; empty where they are not. */
    public String absence(Load load, Component speaker) {
        Absence absence = load.absence();
        if (absence == null) {
            return "";
        }
        return load.isAway()
                ? speaker.getTranslation("load.until", last(absence))
                : speaker.getTranslation("load.from-to", first(absence), last(absence));
    }

    private String first(Absence absence) {
        return moments.day(absence.firstDay(), locale());
    }

    private String last(Absence absence) {
        return moments.day(absence.lastDay(), locale());
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
