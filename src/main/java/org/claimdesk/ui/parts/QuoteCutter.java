package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.text.Span;

/** The words of a quote, to be selected, and a button that takes what is selected. */
@Tag("desk-quote-cutter")
public class QuoteCutter extends Component {

    /** Words that stand together, and where they begin in the article. */
    public record Piece(int start, String words) {}

    /** What somebody has selected, as the browser says it. */
    public record Cut(List<Span> spans, String words) {}

    /** @param take what the button says */
    public QuoteCutter(List<Piece> pieces, String take, Consumer<Cut> hear) {
        getElement()
                .addEventListener("cut-out", event -> hear.accept(event.getEventDetail(Cut.class)))
                .addEventDetail();
        getElement().callJsFunction("show", pieces, take);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/quote-cutter.js");
    }
}
