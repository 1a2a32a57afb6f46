package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.Detail;
import org.claimdesk.worklists.DueWithin;
import org.claimdesk.worklists.ListWish;
import org.claimdesk.worklists.WorklistFilter;
import org.claimdesk.worklists.WorklistOrder;
import org.claimdesk.workload.Load;
import org.jspecify.annotations.Nullable;

/** What narrows a list of claims, and how it is sorted. */
public class WorklistBar extends Div {

    private static final String OPEN = "data-open";

    /** An article to choose. */
    public record ArticleChoice(ArticleId id, String title) {}

    private final Button fold = new Button(getTranslation("worklist.fold"));
    private final ComboBox<ArticleChoice> article = new ComboBox<>(getTranslation("worklist.article"));
    private final ComboBox<Load> reviewer = new ComboBox<>(getTranslation("worklist.reviewer"));
    private final Select<ClaimKind> kind = new Select<>();
    private final TextField speaker = new TextField(getTranslation("worklist.speaker"));
    private final Select<DueWithin> due = new Select<>();
    private final Select<WorklistOrder> order = new Select<>();
    private final MultiSelectComboBox<Detail> details = new MultiSelectComboBox<>(getTranslation("worklist.details"));

    /**
     * @param articles finds those with some words in their titles
     * @param chosen hears what was chosen
     */
    public WorklistBar(Function<String, List<ArticleChoice>> articles, Consumer<ListWish> chosen) {
        addClassName("worklist-bar");
        article.setItems(query -> articles.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        article.setItemLabelGenerator(ArticleChoice::title);
        article.setClearButtonVisible(true);
        reviewer.setItemLabelGenerator(Load::name);
        reviewer.setClearButtonVisible(true);
        reviewer.setVisible(false);
        speaker.setClearButtonVisible(true);
        choices(kind, "worklist.kind", "worklist.any", "claim.kind.", ClaimKind.values());
        choices(due, "worklist.due", "worklist.any", "worklist.due.", DueWithin.values());
        due.setVisible(false);
        choices(order, "worklist.order", "worklist.usual", "worklist.order.");
        details.setItems(Detail.values());
        details.setItemLabelGenerator(detail -> getTranslation("worklist.detail." + detail));
        details.setVisible(false);
        fold.addClassName("worklist-fold");
        fold.addClickListener(click -> open(!getElement().hasAttribute(OPEN)));
        open(false);
        add(fold, article, reviewer, kind, speaker, due, order, details);
        article.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        reviewer.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        kind.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        speaker.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        due.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        order.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
    }

    /** Lets people choose whose claims they see. */
    public void offerReviewers(List<Load> reviewers) {
        reviewer.setItems(reviewers);
        reviewer.setVisible(!reviewers.isEmpty());
    }

    /** Lets people choose how soon the claims are due. */
    public void offerDue() {
        due.setVisible(true);
    }

    /** Lets people choose what they see of each claim. */
    public void offerDetails(Set<Detail> shown, Consumer<Set<Detail>> chosen) {
        details.setValue(shown);
        details.setVisible(true);
        details.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /**
     * Shows the wish that stands in the address.
     *
     * @param chosen the article that it names, where there is one
     */
    public void show(ListWish wish, Optional<ArticleChoice> chosen, List<WorklistOrder> orders) {
        WorklistFilter filter = wish.filter();
        article.setValue(chosen.orElse(null));
        reviewer.setValue(reviewer.isVisible() ? withId(filter.reviewer()) : null);
        kind.setValue(filter.kind());
        speaker.setValue(filter.speaker() == null ? "" : filter.speaker());
        due.setValue(filter.due());
        order.setItems(orders);
        order.setVisible(orders.size() > 1);
        order.setValue(wish.order() != null && orders.contains(wish.order()) ? wish.order() : null);
    }

    /** A small screen shows the fields only when they are asked for; a wide one always does. */
    private void open(boolean open) {
        getElement().setAttribute(OPEN, open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private @Nullable Load withId(@Nullable PersonId person) {
        return reviewer.getListDataView()
                .getItems()
                .filter(load -> load.reviewer().equals(person))
                .findFirst()
                .orElse(null);
    }

    @SafeVarargs
    private <E extends Enum<E>> void choices(Select<E> select, String label, String none, String words, E... values) {
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(none));
        select.setItemLabelGenerator(value -> getTranslation(value == null ? none : words + value));
    }

    private void tell(boolean byThePerson, Consumer<ListWish> chosen) {
        if (byThePerson) {
            String said = speaker.getValue().strip();
            chosen.accept(new ListWish(
                    new WorklistFilter(
                            article.getValue() == null
                                    ? null
                                    : article.getValue().id(),
                            reviewer.getValue() == null
                                    ? null
                                    : reviewer.getValue().reviewer(),
                            kind.getValue(),
                            said.isEmpty() ? null : said,
                            due.getValue()),
                    order.getValue()));
        }
    }
}
