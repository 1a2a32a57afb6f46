package org.claimdesk.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.claimdesk.articles.Intake;

/**
 * Where the text of an article is typed or pasted. The browser fetches the text from the draft and hands every change back; it is never
 * held here. A piece of a page is reduced to its paragraphs before anybody sees it.
 */
@Tag("desk-text-intake")
@Uses(TextArea.class)
class TextIntake extends Component {

    /** Somebody who takes what is typed. */
    interface Listener {

        /** Keeps the text; answers whether that was possible. */
        boolean keep(String text);

        /** The paragraphs of a piece of a page; nothing when it cannot be read. */
        String paragraphs(String html);
    }

    private final transient Listener listener;

    TextIntake(Listener listener) {
        this.listener = listener;
        addClassName("text-intake");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/text-intake.js");
        getElement()
                .callJsFunction(
                        "begin",
                        Map.of(
                                "label", getTranslation("article.text"),
                                "help", getTranslation("article.text.help"),
                                "tooLong", getTranslation("article.text.too-long", Intake.LONGEST_TEXT),
                                "away", getTranslation("article.text.away")),
                        Intake.LONGEST_TEXT,
                        Intake.LONGEST_PAGE);
    }

    /** Fetches the text again, when it has come from somewhere else. */
    void refresh() {
        getElement().callJsFunction("load");
    }

    /** Says below the text what is wrong with it; nothing when it is fine. */
    void complain(String sentence) {
        getElement().callJsFunction("complain", sentence);
    }

    @ClientCallable
    private boolean keep(String text) {
        return listener.keep(text);
    }

    @ClientCallable
    private String paragraphs(String html) {
        return listener.paragraphs(html);
    }
}
