package org.claimdesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimdesk.audit.AuditQuestion;
import org.claimdesk.history.DeedWords;
import org.claimdesk.ui.parts.CalendarWords;
import org.jspecify.annotations.Nullable;

/** Asks what to look for in the log: whose deeds, which, to what, and when. */
class AuditFilter extends Div {

    private final Consumer<AuditQuestion> wanted;
    private final ComboBox<String> person = new ComboBox<>(getTranslation("audit.person"));
    private final ComboBox<String> deed = new ComboBox<>(getTranslation("audit.deed"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("audit.object"));
    private final TextField id = new TextField(getTranslation("audit.number"));
    private final DatePicker first = new DatePicker(getTranslation("audit.from"));
    private final DatePicker last = new DatePicker(getTranslation("audit.until"));
    private boolean filling;

    /** @param wanted hears what is to be looked for each time it changes */
    AuditFilter(DeedWords words, Consumer<AuditQuestion> wanted) {
        this.wanted = wanted;
        addClassName("audit-filter");
        List<String> people = new ArrayList<>();
        people.add(AuditQuestion.THE_DESK);
        words.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> people.add(each.getKey().toString()));
        person.setItems(people);
        person.setItemLabelGenerator(who -> who.equals(AuditQuestion.THE_DESK)
                ? getTranslation("audit.the-desk")
                : words.names().getOrDefault(Long.valueOf(who), who));
        deed.setItems(DeedWords.deeds().stream()
                .sorted(Comparator.comparing(words::deed))
                .toList());
        deed.setItemLabelGenerator(words::deed);
        kind.setItems(DeedWords.kinds().stream()
                .sorted(Comparator.comparing(words::kind))
                .toList());
        kind.setItemLabelGenerator(words::kind);
        id.setAllowedCharPattern("[0-9]");
        id.setMaxLength(18);
        for (DatePicker day : List.of(first, last)) {
            day.setI18n(CalendarWords.of(this, getTranslation("article.no-such-day")));
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> ask());
        }
        for (ComboBox<String> box : List.of(person, deed, kind)) {
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> ask());
        }
        id.addValueChangeListener(change -> ask());
        var all = new Button(getTranslation("audit.all"), click -> wanted.accept(nothing()));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(person, deed, kind, id, first, last, all);
    }

    /** Shows what is looked for now. */
    void show(AuditQuestion address) {
        filling = true;
        person.setValue(orNothing(address.person()));
        deed.setValue(orNothing(address.deed()));
        kind.setValue(orNothing(address.kind()));
        id.setValue(address.id());
        id.setEnabled(!address.kind().isEmpty());
        first.setValue(address.first());
        last.setValue(address.last());
        filling = false;
    }

    private void ask() {
        if (!filling) {
            wanted.accept(new AuditQuestion(
                    orEmpty(person.getValue()),
                    orEmpty(deed.getValue()),
                    orEmpty(kind.getValue()),
                    id.getValue(),
                    first.getValue(),
                    last.getValue()));
        }
    }

    private static AuditQuestion nothing() {
        return new AuditQuestion("", "", "", "", null, null);
    }

    private static @Nullable String orNothing(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
