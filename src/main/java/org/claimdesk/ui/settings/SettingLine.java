package org.claimdesk.ui.settings;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.settings.Allowed;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingValue;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.shell.Attempt;

/** One setting, asked for as what it is, and saved on its own. What is refused stays, with the sentence that says why. */
class SettingLine extends Div {

    private final Settings settings;
    private final Runnable saved;
    private SettingValue current;

    /** @param saved hears of each change */
    SettingLine(Setting setting, Settings settings, boolean mayChange, Runnable saved) {
        this.settings = settings;
        this.saved = saved;
        this.current = settings.read(setting);
        addClassName("settings-line");
        switch (setting.allowed()) {
            case Allowed.Words words -> ask(text(words.longest()), Function.identity(), Function.identity(), mayChange);
            case Allowed.WholeNumber number -> ask(number(number), Integer::valueOf, String::valueOf, mayChange);
            case Allowed.OneOf choice -> ask(choice(choice), Function.identity(), Function.identity(), mayChange);
            case Allowed.YesOrNo yesOrNo -> ask(yesOrNo(), Boolean::valueOf, String::valueOf, mayChange);
            case Allowed.TimeZone zone -> ask(zone(), Function.identity(), Function.identity(), mayChange);
        }
    }

    private <C extends AbstractField<?, V> & HasValidation & HasLabel & HasHelper, V> void ask(
            C field, Function<String, V> reads, Function<V, String> writes, boolean mayChange) {
        String name = "settings." + current.setting().key();
        field.setLabel(getTranslation(name));
        field.setHelperText(getTranslation(name + ".help"));
        field.setValue(reads.apply(current.value()));
        field.setReadOnly(!mayChange);
        add(field);
        if (mayChange) {
            add(saveButton(name, field, writes));
        }
    }

    private <C extends AbstractField<?, V> & HasValidation, V> Component saveButton(
            String name, C field, Function<V, String> writes) {
        var button = new Button(getTranslation("settings.save"));
        button.setAriaLabel(getTranslation("settings.save-one", getTranslation(name)));
        button.addClickListener(click -> {
            String wanted = field.isEmpty() ? "" : writes.apply(field.getValue());
            Optional<String> failure = save(wanted);
            field.setInvalid(failure.isPresent());
            field.setErrorMessage(failure.orElse(""));
        });
        return button;
    }

    private Optional<String> save(String wanted) {
        Setting setting = current.setting();
        Optional<String> failure =
                Attempt.failureOf(() -> settings.change(setting, wanted, current.version(), CommandId.fresh()));
        if (failure.isEmpty()) {
            current = settings.read(setting);
            Notification.show(getTranslation("settings.saved"));
            saved.run();
        }
        return failure;
    }

    private static TextField text(int longest) {
        var field = new TextField();
        field.setMaxLength(longest);
        return field;
    }

    private static IntegerField number(Allowed.WholeNumber number) {
        var field = new IntegerField();
        field.setMin(number.least());
        field.setMax(number.most());
        field.setStepButtonsVisible(true);
        return field;
    }

    private RadioButtonGroup<String> choice(Allowed.OneOf choice) {
        String name = "settings." + current.setting().key();
        var field = new RadioButtonGroup<String>();
        field.setItems(choice.names());
        field.setItemLabelGenerator(value -> getTranslation(name + "." + value));
        return field;
    }

    private RadioButtonGroup<Boolean> yesOrNo() {
        String name = "settings." + current.setting().key();
        var field = new RadioButtonGroup<Boolean>();
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> getTranslation(name + (yes ? ".yes" : ".no")));
        return field;
    }

    private static ComboBox<String> zone() {
        var field = new ComboBox<String>();
        field.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        return field;
    }
}
