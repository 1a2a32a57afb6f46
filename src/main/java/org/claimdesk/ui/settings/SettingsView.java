package org.claimdesk.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingValue;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;

/** What an administrator may settle for the desk, a line each; a line is saved on its own. */
@Route(value = Paths.SETTINGS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class SettingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Settings settings;
    private final Div lines = new Div();

    SettingsView(Settings settings) {
        this.settings = settings;
        lines.addClassName("settings-lines");
        add(new H1(getTranslation("shell.settings")), lines);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lines.removeAll();
        for (Setting setting : Setting.values()) {
            lines.add(line(settings.read(setting)));
        }
    }

    private Div line(SettingValue current) {
        String name = "settings." + current.setting().key();
        var field = new TextField(getTranslation(name));
        field.setHelperText(getTranslation(name + ".help"));
        field.setValue(current.value());
        var save = new Button(getTranslation("settings.save"));
        save.setAriaLabel(getTranslation("settings.save-one", getTranslation(name)));
        save.addClickListener(click -> save(current, field));
        var line = new Div(field, save);
        line.addClassName("settings-line");
        return line;
    }

    private void save(SettingValue current, TextField field) {
        Optional<String> failure = Attempt.failureOf(
                () -> settings.change(current.setting(), field.getValue(), current.version(), CommandId.fresh()));
        field.setInvalid(failure.isPresent());
        field.setErrorMessage(failure.orElse(""));
        if (failure.isEmpty()) {
            Notification.show(getTranslation("settings.saved"));
            field.getParent().ifPresent(line -> lines.replace(line, line(settings.read(current.setting()))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.settings"));
    }
}
