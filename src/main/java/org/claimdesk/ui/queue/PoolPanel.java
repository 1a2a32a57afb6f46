package org.claimdesk.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import org.claimdesk.pool.Pool;
import org.claimdesk.pool.PoolRow;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.PoolList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Paths;

/** What a reviewer may take from the pool: the next one, or one of their choice. */
class PoolPanel extends Section {

    private static final int PAGE = 20;

    private final Pool pool;
    private final Runnable taken;
    private final PoolList list;
    private final Paragraph empty = new Paragraph(getTranslation("pool.empty"));
    private final Button next = new Button(getTranslation("pool.take-next"));
    private final Button more = new Button(getTranslation("queue.more"));

    /** @param taken hears that something from the pool is now in the queue */
    PoolPanel(Pool pool, Moments moments, Runnable taken) {
        this.pool = pool;
        this.taken = taken;
        this.list = new PoolList(
                moments, row -> Paths.claim(row.article(), row.claim()), "pool.take", "pool.take-claim", this::take);
        addClassName("pool-panel");
        empty.addClassName("desk-empty");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setTooltipText(getTranslation("pool.take-next-key"));
        Keys.give(next, "t");
        next.setDisableOnClick(true);
        next.addClickListener(click -> {
            takeNext();
            next.setEnabled(true);
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> {
            Page<PoolRow> page = pool.pageForMe(list.last(), PAGE);
            list.showMore(page.rows());
            more.setVisible(page.more());
        }));
        var head = new Div(new H2(getTranslation("pool.title")), next);
        head.addClassName("desk-head");
        add(head, list, empty, more);
    }

    void load() {
        Page<PoolRow> page = pool.pageForMe(null, PAGE);
        boolean nothing = page.rows().isEmpty();
        list.show(page.rows());
        list.setVisible(!nothing);
        next.setVisible(!nothing);
        empty.setVisible(nothing);
        more.setVisible(page.more());
    }

    void takeNext() {
        finish(Attempt.of(() -> pool.takeNext(CommandId.fresh())));
    }

    private void take(PoolRow row) {
        finish(Attempt.of(() -> pool.take(row.claim(), CommandId.fresh())));
    }

    private void finish(boolean done) {
        if (done) {
            Notification.show(getTranslation("pool.taken"));
        }
        Attempt.of(taken);
    }
}
