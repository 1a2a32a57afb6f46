package org.claimdesk.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.pool.Pool;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.ArticleChoices;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.WishAddress;
import org.claimdesk.ui.parts.WorklistBar;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.KeptViews;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.worklists.Habits;
import org.claimdesk.worklists.ListWish;
import org.claimdesk.worklists.Queue;
import org.claimdesk.worklists.QueueRow;
import org.claimdesk.worklists.WorkScreen;
import org.claimdesk.worklists.WorklistFilter;
import org.claimdesk.worklists.WorklistOrder;

/** What waits for the reviewer at the keyboard. */
@Route(value = Paths.QUEUE, layout = MainLayout.class)
@RolesAllowed("REVIEWER")
class QueueView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Queue queue;
    private final Assignments assignments;
    private final ArticleChoices articles;
    private final KeptViews views;
    private final WorklistBar bar;
    private final QueueList list;
    private final PoolPanel pool;
    private final Paragraph summary = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private ListWish wish = ListWish.USUAL;
    private final Button more = new Button(getTranslation("queue.more"));

    QueueView(
            Queue queue,
            Assignments assignments,
            Pool pool,
            Habits habits,
            ArticleChoices articles,
            CurrentUser currentUser,
            Settings settings) {
        this.queue = queue;
        this.assignments = assignments;
        this.articles = articles;
        this.views = new KeptViews(
                habits,
                WorkScreen.QUEUE,
                Paths.QUEUE,
                currentUser.id(),
                () -> QueryParameters.simple(WishAddress.of(wish)));
        this.bar = new WorklistBar(articles::withWords, this::goTo);
        bar.offerDue();
        this.list = new QueueList(new Moments(settings.ownTimeZone()), this::askWhy);
        this.pool = new PoolPanel(pool, new Moments(settings.ownTimeZone()), this::load);
        addClassName("queue-view");
        summary.addClassName("desk-meta");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> show(queue.page(wish, list.last(), PAGE), false)));
        var title = new Div(new H1(getTranslation("shell.queue")), summary);
        var links = new Div(
                new Anchor(Paths.OWN_SUGGESTIONS, getTranslation("suggestion.own-title")),
                new Anchor(Paths.AVAILABILITY, getTranslation("availability.title")));
        links.addClassName("desk-actions");
        var head = new Div(title, links);
        head.addClassName("desk-head");
        add(head, views, bar, list, empty, more, this.pool, new Keys().rows(".queue-wording"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wish = WishAddress.read(event.getLocation().getQueryParameters());
        bar.show(wish, articles.withId(wish.filter().article()), List.of(WorklistOrder.values()));
        views.load();
        load();
    }

    private void goTo(ListWish wanted) {
        getUI().ifPresent(ui -> ui.navigate(QueueView.class, QueryParameters.simple(WishAddress.of(wanted))));
    }

    private void load() {
        summary.setText(getTranslation("queue.summary", queue.count()));
        show(queue.page(wish, null, PAGE), true);
        pool.load();
    }

    private void show(Page<QueueRow> page, boolean fromTheBeginning) {
        if (fromTheBeginning) {
            list.show(page.rows());
        } else {
            list.showMore(page.rows());
        }
        boolean nothing = fromTheBeginning && page.rows().isEmpty();
        list.setVisible(!nothing);
        summary.setVisible(!nothing);
        empty.setText(getTranslation(wish.filter().equals(WorklistFilter.NONE) ? "queue.empty" : "worklist.empty"));
        empty.setVisible(nothing);
        more.setVisible(page.more());
    }

    private void askWhy(QueueRow row) {
        CommandId command = CommandId.fresh();
        new DeclineDialog(row.wording(), reason -> decline(row, reason, command)).open();
    }

    private Optional<String> decline(QueueRow row, String reason, CommandId command) {
        Optional<String> failure =
                Attempt.failureOf(() -> assignments.decline(row.id(), reason, row.version(), command));
        if (failure.isEmpty()) {
            Notification.show(getTranslation("queue.declined"));
            load();
        }
        return failure;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.queue"));
    }
}
