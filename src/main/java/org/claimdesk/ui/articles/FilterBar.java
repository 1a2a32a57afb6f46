package org.claimdesk.ui.articles;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.claimdesk.articlelist.ArticleFilter;
import org.claimdesk.articlelist.ArticleStage;

/** What narrows the list: words, one's own, a stage. */
class FilterBar extends Div {

    private final TextField words = new TextField(getTranslation("article.filter.words"));
    private final Select<ArticleStage> stage = new Select<>();
    private final Checkbox mine = new Checkbox(getTranslation("article.filter.mine"));

    /**
     * A bar that tells what was chosen.
     *
     * @param editor whether the person can have articles of their own
     */
    FilterBar(boolean editor, Consumer<ArticleFilter> chosen) {
        addClassName("article-filter");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        stage.setLabel(getTranslation("article.filter.stage"));
        stage.setItems(ArticleStage.values());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("article.filter.any"));
        stage.setItemLabelGenerator(
                value -> getTranslation(value == null ? "article.filter.any" : "article.stage." + value));
        mine.setVisible(editor);
        add(words, stage, mine);
        words.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        stage.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        mine.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
    }

    void show(ArticleFilter filter) {
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        stage.setValue(filter.stage());
        mine.setValue(filter.mine());
    }

    private void tell(boolean byThePerson, Consumer<ArticleFilter> chosen) {
        if (byThePerson) {
            chosen.accept(new ArticleFilter(words.getValue(), mine.getValue(), stage.getValue()));
        }
    }
}
