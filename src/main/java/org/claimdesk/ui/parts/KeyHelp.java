package org.claimdesk.ui.parts;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/** The keys of a screen and what they do. */
public class KeyHelp extends Dialog {

    /** @param keys what each key does, in the order to show them */
    public KeyHelp(Map<String, String> keys) {
        setHeaderTitle(getTranslation("keys.title"));
        var list = new DescriptionList();
        list.addClassName("key-help");
        keys.forEach((key, deed) -> {
            var cap = new HtmlComponent("kbd");
            cap.getElement().setText(key);
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(deed));
        });
        add(list);
        var close = new Button(getTranslation("shell.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
