package org.claimdesk.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The text of a draft, line by line, with what is left out struck through; a click or the space bar leaves a line out or brings it back.
 * The browser fetches the lines itself.
 */
@Tag("desk-line-sheet")
class LineSheet extends Component {

    /** @param drop is told the number of a line, from zero, and whether it is to be left out */
    LineSheet(BiConsumer<Integer, Boolean> drop) {
        getElement()
                .addEventListener("drop-line", event -> {
                    Dropping dropping = event.getEventDetail(Dropping.class);
                    drop.accept(dropping.line(), dropping.dropped());
                })
                .addEventDetail();
    }

    /** What the browser tells. */
    record Dropping(int line, boolean dropped) {}

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/line-sheet.js");
    }

    /** Shows the lines of the draft, with these left out. */
    void show(List<Integer> dropped) {
        getElement()
                .callJsFunction(
                        "show",
                        dropped,
                        Map.of(
                                "list", getTranslation("article.lines"),
                                "dropped", getTranslation("article.line.dropped"),
                                "away", getTranslation("article.text.away")));
    }
}
