package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Consumer;

/** Suggestions one below the other, each with what can be done about it. They are drawn in the browser and not kept here. */
@Tag("desk-suggestion-list")
public class SuggestionList extends Component {

    /** @param hear is told what the person wants to do about one of them */
    public SuggestionList(Consumer<Wish> hear) {
        getElement()
                .addEventListener("deed", event -> hear.accept(event.getEventDetail(Wish.class)))
                .addEventDetail();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/suggestion-list.js");
    }

    /** Shows these and no others. */
    public void show(List<SuggestionCard> cards) {
        getElement().callJsFunction("show", cards, SuggestionCards.words());
    }

    /** Adds the next page. */
    public void showMore(List<SuggestionCard> cards) {
        getElement().callJsFunction("showMore", cards);
    }
}
