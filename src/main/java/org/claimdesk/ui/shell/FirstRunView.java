package org.claimdesk.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.ui.parts.NewPassword;
import org.claimdesk.users.FirstRun;
import org.claimdesk.users.NewPerson;
import org.claimdesk.users.Role;

/** The first account of a new desk, for whoever can read the server's console. It is gone once there is one. */
@Route(Paths.FIRST_RUN)
@AnonymousAllowed
class FirstRunView extends DoorPage implements BeforeEnterObserver {

    private final FirstRun firstRun;
    private final TextField code = new TextField(getTranslation("first-run.code"));
    private final TextField fullName = new TextField(getTranslation("people.full-name"));
    private final TextField signInName = new TextField(getTranslation("people.sign-in-name"));
    private final NewPassword password = new NewPassword();
    private final Checkbox editor = new Checkbox(getTranslation("first-run.editor"), true);

    FirstRunView(FirstRun firstRun) {
        this.firstRun = firstRun;
        code.setHelperText(getTranslation("first-run.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutofocus(true);
        fullName.setAutocomplete(Autocomplete.NAME);
        signInName.setAutocomplete(Autocomplete.USERNAME);
        signInName.setHelperText(getTranslation("people.sign-in-name.help"));
        for (TextField field : Set.of(code, fullName, signInName)) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        var begin = new Button(getTranslation("first-run.begin"), click -> begin(click.getSource()));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER);
        begin.setDisableOnClick(true);
        show(
                getTranslation("first-run.title"),
                new Paragraph(getTranslation("first-run.text")),
                code,
                fullName,
                signInName,
                password,
                editor,
                begin);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.isOpen()) {
            event.forwardTo(Paths.SIGN_IN);
        }
    }

    private void begin(Button button) {
        Optional<String> failure = Attempt.failureOf(() -> firstRun.begin(
                code.getValue(),
                new NewPerson(signInName.getValue(), fullName.getValue(), roles()),
                password.getValue()));
        button.setEnabled(true);
        if (say(failure)) {
            button.getUI().ifPresent(ui -> ui.navigate(Paths.SIGN_IN, QueryParameters.of("ready", "")));
        }
    }

    private Set<Role> roles() {
        return editor.getValue() ? EnumSet.of(Role.ADMIN, Role.EDITOR) : EnumSet.of(Role.ADMIN);
    }
}
