package org.claimdesk.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.settings.RatingDraft;
import org.claimdesk.settings.RatingScale;
import org.claimdesk.settings.ScaleEditor;
import org.claimdesk.settings.Settings;
import org.claimdesk.settings.Tone;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Phrasebook;

/** The desk's rating scale, to be changed as a whole: saving it makes a new revision, and what was decided before stays as it was. */
@Route(value = Paths.SCALE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class ScaleView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Settings settings;
    private final ScaleEditor editor;
    private final List<Locale> languages;
    private final OrderedList list = new OrderedList();
    private final FailureLine failure = new FailureLine();
    private final List<RatingLine> lines = new ArrayList<>();
    private int revision;

    ScaleView(Settings settings, ScaleEditor editor, Phrasebook phrasebook) {
        this.settings = settings;
        this.editor = editor;
        this.languages = phrasebook.getProvidedLocales().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .toList();
        list.addClassName("scale-list");
        var text = new Paragraph(getTranslation("scale.text"));
        text.addClassName("desk-meta");
        var more = new Button(getTranslation("scale.add"), click -> add());
        var save = new Button(getTranslation("scale.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        var actions = new Div(more, save);
        actions.addClassName("desk-actions");
        add(
                new Anchor(Paths.SETTINGS, getTranslation("scale.back")),
                new H1(getTranslation("settings.group.scale")),
                text,
                list,
                failure,
                actions);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RatingScale scale = settings.scale();
        revision = scale.revision();
        lines.clear();
        scale.values().forEach(rating -> lines.add(line(RatingDraft.of(rating))));
        draw();
    }

    private RatingLine line(RatingDraft draft) {
        return new RatingLine(draft, languages, this::move);
    }

    private void add() {
        RatingLine line = line(new RatingDraft(null, "", Map.of(), false, Tone.UNPROVEN, "question", true, false));
        lines.add(line);
        draw();
        line.focusLabel();
    }

    private void move(RatingLine line, int direction) {
        int from = lines.indexOf(line);
        int to = from + direction;
        if (to >= 0 && to < lines.size()) {
            lines.remove(from);
            lines.add(to, line);
            draw();
            line.focusOrder(direction);
        }
    }

    private void draw() {
        list.removeAll();
        lines.forEach(list::add);
    }

    private void save() {
        CommandId command = CommandId.fresh();
        Optional<String> refusal = Attempt.failureOf(
                () -> editor.revise(lines.stream().map(RatingLine::draft).toList(), revision, command));
        if (failure.show(refusal)) {
            Notification.show(getTranslation("scale.saved"));
            UI.getCurrentOrThrow().navigate(Paths.SETTINGS);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("settings.group.scale"));
    }
}
