package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.claimdesk.shared.CommandId;

/** Asks for the name of a view, and whether others see it. A name that is refused stays in the field. */
public class SaveViewDialog extends Dialog {

    /** Saves it; answers what is wrong, or nothing once it is done. */
    public interface Save {
        Optional<String> save(String name, boolean shared, CommandId command);
    }

    private final TextField name = new TextField(getTranslation("worklist.view-name"));
    private final Checkbox shared = new Checkbox(getTranslation("worklist.view-shared"));
    private CommandId command = CommandId.fresh();

    public SaveViewDialog(Save save) {
        setHeaderTitle(getTranslation("worklist.save-view"));
        addClassName("assign-dialog");
        name.setMaxLength(60);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.addValueChangeListener(change -> command = CommandId.fresh());
        shared.addValueChangeListener(change -> command = CommandId.fresh());
        var fields = new Div(name, shared);
        fields.addClassName("assign-fields");
        var done = new Button(getTranslation("settings.save"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickListener(click -> answer(save));
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void answer(Save save) {
        Optional<String> wrong = save.save(name.getValue(), shared.getValue(), command);
        name.setInvalid(wrong.isPresent());
        name.setErrorMessage(wrong.orElse(""));
        if (wrong.isEmpty()) {
            close();
        }
    }
}
