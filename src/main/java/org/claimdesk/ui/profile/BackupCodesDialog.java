package org.claimdesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.factors.BackupCodes;
import org.claimdesk.users.TypedCode;

/** Shows the backup codes, this once: the desk keeps only their hashes. */
class BackupCodesDialog extends Dialog {

    BackupCodesDialog(BackupCodes codes) {
        setHeaderTitle(getTranslation("factors.codes.title"));
        addClassName("person-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var list = new OrderedList();
        list.addClassName("backup-codes");
        codes.codes().stream().map(TypedCode::value).map(ListItem::new).forEach(list::add);
        add(new Paragraph(getTranslation("factors.codes.text")), list);
        var kept = new Button(getTranslation("factors.codes.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(kept);
    }
}
