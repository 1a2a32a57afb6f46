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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.suggestions.SuggestionDesk;
import org.claimdesk.ui.parts.ArticleChoices;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.WishAddress;
import org.claimdesk.ui.parts.WorklistBar;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.KeptViews;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.worklists.DeskRow;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.Detail;
import org.claimdesk.worklists.EditorsDesk;
import org.claimdesk.worklists.Habits;
import org.claimdesk.worklists.ListWish;
import org.claimdesk.worklists.WorkScreen;
import org.claimdesk.worklists.WorklistFilter;
import org.claimdesk.workload.Workload;

/** What waits for an editor: one section of it, and how much there is in the others. */
@Route(value = Paths.DESK, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class DeskView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final EditorsDesk desk;
    private final Habits habits;
    private final KeptViews views;
    private final Workload workload;
    private final SuggestionDesk suggestions;
    private final ArticleChoices articles;
    private final SectionLinks sections = new SectionLinks();
    private final WorklistBar bar;
    private final ChosenActions actions;
    private final DeskList list;
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(getTranslation("editors-desk.more"));
    private DeskSection open = DeskSection.PROPOSED;
    private ListWish wish = ListWish.USUAL;

    DeskView(
            EditorsDesk desk,
            Habits habits,
            Workload workload,
            SuggestionDesk suggestions,
            ArticleChoices articles,
            DeskHand hand,
            CurrentUser currentUser,
            Portraits portraits,
            Settings settings) {
        this.desk = desk;
        this.habits = habits;
        this.views = new KeptViews(
                habits, WorkScreen.DESK, Paths.DESK, currentUser.id(), () -> SectionLinks.address(open, wish));
        this.workload = workload;
        this.suggestions = suggestions;
        this.articles = articles;
        hand.at(this, () -> show(desk.counts()));
        this.bar = new WorklistBar(articles::withWords, this::goTo);
        this.actions = new ChosenActions(hand);
        this.list = new DeskList(new Moments(settings.ownTimeZone()), portraits.faces(), hand, actions::show);
        bar.offerDetails(habits.details(WorkScreen.DESK).details(), this::show);
        addClassName("desk-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(this::showMore));
        var links = new Div(
                new Anchor(Paths.WORKLOAD, getTranslation("workload.title")),
                new Anchor(Paths.POOL, getTranslation("pool.title")),
                actions);
        links.addClassName("desk-actions");
        var head = new Div(new H1(getTranslation("shell.desk")), links);
        head.addClassName("desk-head");
        add(head, hand.strip(), sections, views, bar, list, empty, more, new Keys().rows(".desk-row-wording"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<DeskSection, Integer> counts = desk.counts();
        QueryParameters address = event.getLocation().getQueryParameters();
        open = SectionLinks.in(address).orElseGet(() -> firstWithWork(counts));
        wish = WishAddress.read(address);
        bar.offerReviewers(
                open == DeskSection.PROPOSED || open == DeskSection.UNASSIGNED ? List.of() : workload.reviewers());
        bar.show(wish, articles.withId(wish.filter().article()), open.orders());
        list.showDetails(habits.details(WorkScreen.DESK).details());
        views.load();
        show(counts);
    }

    private void show(Set<Detail> details) {
        Attempt.of(() -> habits.chooseDetails(
                WorkScreen.DESK, details, habits.details(WorkScreen.DESK).version(), CommandId.fresh()));
        list.showDetails(details);
    }

    private void goTo(ListWish wanted) {
        getUI().ifPresent(ui -> ui.navigate(DeskView.class, SectionLinks.address(open, wanted)));
    }

    /** Somebody who comes without a wish is led to where something waits. */
    private static DeskSection firstWithWork(Map<DeskSection, Integer> counts) {
        return Arrays.stream(DeskSection.values())
                .filter(section -> counts.getOrDefault(section, 0) > 0)
                .findFirst()
                .orElse(DeskSection.PROPOSED);
    }

    private void show(Map<DeskSection, Integer> counts) {
        Page<DeskRow> page = desk.page(open, wish, null, PAGE);
        sections.show(counts, suggestions.count(), open, wish);
        list.show(open, page.rows());
        list.setVisible(!page.rows().isEmpty());
        empty.setText(getTranslation(
                wish.filter().equals(WorklistFilter.NONE) ? "editors-desk.empty." + open : "worklist.empty"));
        empty.setVisible(page.rows().isEmpty());
        more.setVisible(page.more());
        actions.show(List.of());
    }

    private void showMore() {
        Page<DeskRow> page = desk.page(open, wish, list.last(), PAGE);
        list.showMore(page.rows());
        more.setVisible(page.more());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("editors-desk.section." + open));
    }
}
