package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims beside it and its coverage above, in step. The browser fetches the text from its own address and draws the
 * claims; nothing of them is kept here, so that a session costs the same for any article.
 */
@Tag("desk-article-with-claims")
public class ArticleWithClaims extends Component {

    /**
     * All there is to show.
     *
     * @param text the address of the article's text, relative to the desk
     * @param editor whether the person may change claims
     * @param suggesting whether the person may suggest changes instead
     * @param additions claims that reviewers would like to have added
     * @param chosen the claim to begin with; null for none
     * @param words what the browser has to say, by key
     */
    public record Sheet(
            String text,
            boolean editor,
            boolean suggesting,
            @Nullable Long chosen,
            List<ClaimCard> claims,
            List<SuggestionCard> additions,
            List<SentenceMark> sentences,
            StepsBack steps,
            Map<String, String> words) {}

    /** @param hear is told what the person wants; what has come of it is for {@link #change} or {@link #release} to say */
    public ArticleWithClaims(Consumer<Wish> hear) {
        getElement()
                .addEventListener("deed", event -> hear.accept(event.getEventDetail(Wish.class)))
                .addEventDetail();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/article-with-claims.js");
    }

    public void show(Sheet sheet) {
        getElement().callJsFunction("show", sheet);
    }

    /** Puts the changed claims in the place of the old ones. */
    public void change(List<ClaimCard> claims, List<SentenceMark> sentences, StepsBack steps) {
        getElement().callJsFunction("change", claims, sentences, steps);
    }

    /** Lets the person go on after a wish that has changed nothing yet. */
    public void release() {
        getElement().callJsFunction("release");
    }
}
