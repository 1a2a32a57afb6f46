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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.pool.Pool;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.RowKeys;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.Queue;
import org.claimdesk.worklists.QueueRow;

/** What waits for the reviewer at the keyboard. */
@Route(value = Paths.QUEUE, layout = MainLayout.class)
@RolesAllowed("REVIEWER")
class QueueView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Queue queue;
    private final Assignments assignments;
    private final QueueList list;
    private final PoolPanel pool;
    private final Paragraph summary = new Paragraph();
    private final Paragraph empty = new Paragraph(getTranslation("queue.empty"));
    private final Button more = new Button(getTranslation("queue.more"));

    QueueView(Queue queue, Assignments assignments, Pool pool, Settings settings) {
        this.queue = queue;
        this.assignments = assignments;
        this.list = new QueueList(new Moments(settings.timeZone()), this::askWhy);
        this.pool = new PoolPanel(pool, new Moments(settings.timeZone()), this::load);
        addClassName("queue-view");
        summary.addClassName("desk-meta");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> show(queue.page(list.last(), PAGE), false)));
        var title = new Div(new H1(getTranslation("shell.queue")), summary);
        var head = new Div(title, new Anchor(Paths.AVAILABILITY, getTranslation("availability.title")));
        head.addClassName("desk-head");
        add(
                head,
                list,
                empty,
                more,
                this.pool,
                new RowKeys(".queue-wording"),
                new Keys("t", key -> this.pool.takeNext()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        summary.setText(getTranslation("queue.summary", queue.count()));
        show(queue.page(null, PAGE), true);
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
