package org.claimdesk.ui.parts;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import org.claimdesk.users.Role;

/** What somebody may be on the desk, each role with what it allows. */
public class RoleChoice extends CheckboxGroup<Role> {

    public RoleChoice(Set<Role> chosen) {
        setLabel(getTranslation("people.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("shell.role." + role));
        setItemHelperGenerator(role -> getTranslation("people.role.help." + role));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setValue(chosen);
    }
}
