package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.settings.DeskBrand;

/**
 * Whose desk this is: the logo with the desk's name, or the name of the program where there is none. A logo is drawn for paper, so it
 * stands on white in the dark too.
 */
public class Brand extends Div {

    public Brand(DeskBrand brand) {
        addClassName("brand");
        if (brand.hasLogo()) {
            var logo = new Image(Paths.logo(brand.logoHash()), "");
            logo.addClassName("brand-logo");
            // The browser keeps its room until it is there.
            logo.getElement().setAttribute("width", String.valueOf(brand.logoWidth()));
            logo.getElement().setAttribute("height", String.valueOf(brand.logoHeight()));
            add(logo, new Span(brand.deskName()));
        } else {
            add(new Span(getTranslation("shell.name")));
        }
    }
}
