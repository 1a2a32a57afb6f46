package org.claimdesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.Secret;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the link of an invitation, this once: the desk keeps only its hash. */
class InvitationDialog extends Dialog {

    InvitationDialog(String fullName, Secret token) {
        setHeaderTitle(getTranslation("people.link.title", fullName));
        addClassName("person-dialog");
        var link = new TextField(getTranslation("people.link"), address(token), "");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setAutofocus(true);
        link.setWidthFull();
        link.addClassName("invitation-link");
        add(new Paragraph(getTranslation("people.link.text")), link);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private static String address(Secret token) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .pathSegment(Paths.invitation(token.value()).split("/"))
                .toUriString();
    }
}
