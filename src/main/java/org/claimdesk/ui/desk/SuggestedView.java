package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Page;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionDesk;
import org.claimdesk.suggestions.SuggestionId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.SuggestionCard;
import org.claimdesk.ui.parts.SuggestionCards;
import org.claimdesk.ui.parts.SuggestionList;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.shell.Answering;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.SuggestionTools;

/** What reviewers suggest on any article, the oldest first, for editors to answer. */
@Route(value = Paths.SUGGESTED, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class SuggestedView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final SuggestionDesk suggestions;
    private final Answering answering;
    private final SuggestionCards cards;
    private final SuggestionList list = new SuggestionList(this::act);
    private final Paragraph empty = new Paragraph(getTranslation("suggestion.none-waiting"));
    private final Button more = new Button(getTranslation("editors-desk.more"), click -> Attempt.of(this::showMore));
    private SuggestionId last = new SuggestionId(0);

    SuggestedView(SuggestionTools tools, Settings settings) {
        this.suggestions = tools.desk();
        this.answering = new Answering(tools, outcome -> load());
        this.cards = new SuggestionCards(new Moments(settings.ownTimeZone()), true);
        addClassName("suggestions-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var head = new Div(
                new H1(getTranslation("suggestion.title")), new Anchor(Paths.DESK, getTranslation("shell.desk")));
        head.addClassName("desk-head");
        add(head, list, empty, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    void act(Wish wish) {
        answering.act(wish);
    }

    private void load() {
        Page<Suggestion> page = suggestions.page(null, PAGE);
        list.show(cards(page.rows()));
        empty.setVisible(page.rows().isEmpty());
        end(page);
    }

    private void showMore() {
        Page<Suggestion> page = suggestions.page(last, PAGE);
        list.showMore(cards(page.rows()));
        end(page);
    }

    private void end(Page<Suggestion> page) {
        if (!page.rows().isEmpty()) {
            last = page.rows().getLast().id();
        }
        more.setVisible(page.more());
    }

    private List<SuggestionCard> cards(List<Suggestion> rows) {
        return rows.stream().map(row -> cards.listed(row, Paths::suggestion)).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("suggestion.title"));
    }
}
