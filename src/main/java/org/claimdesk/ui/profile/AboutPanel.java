package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.OwnProfile;

/** The name that others see, and the language and the clock of the screens. */
class AboutPanel extends Panel {

    private final OwnAccount account;
    private final TextField fullName = new TextField(getTranslation("people.full-name"));
    private final Select<String> language = new Select<>();
    private final ComboBox<String> timeZone = new ComboBox<>(getTranslation("profile.time-zone"));
    private final Paragraph letters = new Paragraph();
    private final FailureLine failure = new FailureLine();
    private int version;

    /**
     * @param languages those that the desk speaks
     * @param deskZone where the desk reads the clock
     */
    AboutPanel(OwnAccount account, List<Locale> languages, ZoneId deskZone) {
        super(UI.getCurrent().getTranslation("profile.you"));
        this.account = account;
        fullName.setAutocomplete(Autocomplete.NAME);
        fullName.setRequiredIndicatorVisible(true);
        fullName.setWidthFull();
        language.setLabel(getTranslation("profile.language"));
        language.setItems(Stream.concat(Stream.of(""), languages.stream().map(Locale::toLanguageTag))
                .toList());
        language.setItemLabelGenerator(this::nameOf);
        language.setWidthFull();
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        timeZone.setPlaceholder(getTranslation("profile.time-zone.desk", deskZone.getId()));
        timeZone.setHelperText(getTranslation("profile.time-zone.help", deskZone.getId()));
        timeZone.setClearButtonVisible(true);
        timeZone.setWidthFull();
        letters.addClassName("desk-meta");
        var save = new Button(getTranslation("profile.save"), click -> save(click.getSource()));
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fullName, language, timeZone, letters, failure, save);
    }

    /** Shows what holds now. */
    void refresh() {
        OwnProfile own = account.profile();
        version = own.version();
        fullName.setValue(own.fullName());
        language.setValue(own.language());
        timeZone.setValue(own.timeZone().isEmpty() ? null : own.timeZone());
        letters.setText(
                own.email().isEmpty()
                        ? getTranslation("profile.no-letters")
                        : getTranslation("profile.letters", own.email()));
    }

    /** A language by its own name, so that whoever reads no other one finds it. */
    private String nameOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? getTranslation("profile.language.browser") : locale.getDisplayLanguage(locale);
    }

    private void save(Button button) {
        String zone = Objects.requireNonNullElse(timeZone.getValue(), "");
        Optional<String> refused = Attempt.failureOf(() ->
                account.changeProfile(fullName.getValue(), language.getValue(), zone, version, CommandId.fresh()));
        button.setEnabled(true);
        if (failure.show(refused)) {
            // Every word of the screen may be another one now.
            UI.getCurrent().getPage().reload();
        }
    }
}
