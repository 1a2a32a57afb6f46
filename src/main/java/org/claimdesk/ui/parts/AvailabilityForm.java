package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.workload.Absence;
import org.claimdesk.workload.Capacity;
import org.jspecify.annotations.Nullable;

/** How much somebody takes on at a time, and the days on which they are away. */
public class AvailabilityForm extends Div {

    /** Does what the form is asked for; each answers the sentence that says why it could not be done, or nothing. */
    public interface Keeper {
        Optional<String> setCapacity(@Nullable Integer claims, int version);

        Optional<String> add(LocalDate firstDay, LocalDate lastDay, String note);

        Optional<String> remove(Absence absence);
    }

    private final Moments moments;
    private final Keeper keeper;
    private final IntegerField claims = new IntegerField(getTranslation("availability.claims"));
    private final FailureLine capacityFailure = new FailureLine();
    private final UnorderedList absences = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("availability.none"));
    private final DatePicker first = new DatePicker(getTranslation("availability.first"));
    private final DatePicker last = new DatePicker(getTranslation("availability.last"));
    private final TextField note = new TextField(getTranslation("availability.note"));
    private final FailureLine absenceFailure = new FailureLine();
    private int version;

    public AvailabilityForm(Moments moments, Keeper keeper) {
        this.moments = moments;
        this.keeper = keeper;
        addClassName("availability");
        claims.setMin(0);
        claims.setMax(Capacity.MOST);
        claims.setStepButtonsVisible(true);
        claims.setClearButtonVisible(true);
        absences.addClassName("absence-list");
        none.addClassName("desk-meta");
        note.setMaxLength(200);
        for (DatePicker day : List.of(first, last)) {
            day.setI18n(CalendarWords.of(this, getTranslation("assign.bad-due")));
            day.setRequiredIndicatorVisible(true);
        }
        var save = new Button(getTranslation("availability.save"), click -> saveCapacity());
        var add = new Button(getTranslation("availability.add"), click -> addAbsence());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                panel("availability.capacity", claims, save, capacityFailure),
                panel("availability.absences", none, absences, row(first, last, note), add, absenceFailure));
    }

    /** Shows what is kept; what is being typed about an absence stays. */
    public void show(Capacity capacity, List<Absence> away) {
        version = capacity.version();
        claims.setValue(capacity.own());
        claims.setHelperText(getTranslation("availability.claims.help", capacity.deskDefault()));
        absences.removeAll();
        away.forEach(absence -> absences.add(line(absence)));
        none.setVisible(away.isEmpty());
        absences.setVisible(!away.isEmpty());
    }

    private ListItem line(Absence absence) {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        String days = getTranslation(
                "load.from-to", moments.day(absence.firstDay(), locale), moments.day(absence.lastDay(), locale));
        var remove = new Button(getTranslation("availability.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("availability.remove-one", days));
        remove.addClickListener(click -> absenceFailure.show(keeper.remove(absence)));
        var words = new Span(absence.note());
        words.addClassName("desk-meta");
        return new ListItem(new Span(days), words, remove);
    }

    private void saveCapacity() {
        if (!claims.isInvalid()) {
            capacityFailure.show(keeper.setCapacity(claims.getValue(), version));
        }
    }

    private void addAbsence() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (from == null || to == null || first.isInvalid() || last.isInvalid()) {
            absenceFailure.show(Optional.of(getTranslation("availability.which-days")));
            return;
        }
        if (absenceFailure.show(keeper.add(from, to, note.getValue()))) {
            first.clear();
            last.clear();
            note.clear();
        }
    }

    private Section panel(String title, Component... parts) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.add(parts);
        panel.addClassName("desk-panel");
        return panel;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("absence-fields");
        return row;
    }
}
