package org.claimdesk.ui.parts;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A passage of an article with the quote of a claim marked. */
public class QuoteInContext extends Paragraph {

    public QuoteInContext(Passage passage) {
        addClassName("quote-in-context");
        getElement().setAttribute("dir", "auto");
        for (Passage.Piece piece : passage.pieces()) {
            if (piece.quoted()) {
                var mark = new HtmlComponent("mark");
                mark.getElement().setText(piece.words());
                add(mark);
            } else {
                add(new Span(piece.words()));
            }
        }
    }
}
