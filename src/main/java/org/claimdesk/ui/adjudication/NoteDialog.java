package org.claimdesk.ui.adjudication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.shared.CommandId;

/** Asks an editor for the words that go with a deed. What is refused stays in the field, with the sentence that says why. */
class NoteDialog extends Dialog {

    private final CommandId command = CommandId.fresh();
    private final TextArea note = new TextArea();

    /**
     * @param name what the deed is called in the message bundle, with a dot at its end
     * @param deed takes the words; answers what is wrong, or nothing once it is done
     */
    NoteDialog(String name, BiFunction<String, CommandId, Optional<String>> deed) {
        setHeaderTitle(getTranslation(name + "title"));
        addClassName("note-dialog");
        note.setLabel(getTranslation(name + "note"));
        note.setHelperText(getTranslation(name + "help"));
        note.setMinRows(4);
        note.setMaxRows(12);
        note.setRequiredIndicatorVisible(true);
        note.setManualValidation(true);
        note.setAutofocus(true);
        add(note);
        var go = new Button(getTranslation(name + "go"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            answer(deed.apply(note.getValue(), command));
            go.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), go);
    }

    private void answer(Optional<String> wrong) {
        note.setErrorMessage(wrong.orElse(""));
        note.setInvalid(wrong.isPresent());
        if (wrong.isEmpty()) {
            close();
        }
    }
}
