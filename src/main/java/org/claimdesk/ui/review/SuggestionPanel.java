package org.claimdesk.ui.review;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionKind;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.SuggestionCards;
import org.claimdesk.ui.parts.SuggestionList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Suggesting;
import org.claimdesk.ui.shell.SuggestionTools;

/** What the reviewer of a claim would like to have changed about it, and what has become of that. */
class SuggestionPanel extends Div {

    private final SuggestionTools tools;
    private final Claim claim;
    private final Suggesting suggesting;
    private final SuggestionCards cards;
    private final SuggestionList list;

    SuggestionPanel(SuggestionTools tools, Claim claim, Moments moments) {
        this.tools = tools;
        this.claim = claim;
        this.suggesting = new Suggesting(tools, this::load);
        this.cards = new SuggestionCards(moments, false);
        this.list = new SuggestionList(suggesting::withdraw);
        addClassName("review-suggestions");
        add(list);
        load();
    }

    /** What can be suggested about the claim as it stands. */
    MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem suggest = menu.addItem(getTranslation("suggestion.suggest"));
        offer(suggest, SuggestionKind.REWORD, suggesting::reword);
        offer(suggest, SuggestionKind.SPLIT, suggesting::split);
        offer(suggest, SuggestionKind.SET_ASIDE, suggesting::setAside);
        menu.setVisible(!suggest.getSubMenu().getItems().isEmpty());
        return menu;
    }

    private void offer(MenuItem menu, SuggestionKind kind, Consumer<SeenClaim> ask) {
        if (kind.fits(claim.status())) {
            menu.getSubMenu()
                    .addItem(
                            getTranslation("suggestion.suggest." + kind),
                            click -> Attempt.of(() -> {
                                Claim now = tools.claims().find(claim.id());
                                ask.accept(new SeenClaim(now.id(), now.version()));
                            }));
        }
    }

    private void load() {
        List<Suggestion> own = tools.box().about(claim.id());
        list.setVisible(!own.isEmpty());
        list.show(own.stream().map(cards::card).toList());
    }
}
