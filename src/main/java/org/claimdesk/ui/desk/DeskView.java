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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.pool.Pool;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.RowKeys;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.workload.ShareOut;
import org.claimdesk.workload.Workload;
import org.claimdesk.worklists.DeskRow;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.EditorsDesk;

/** What waits for an editor: one section of it, and how much there is in the others. */
@Route(value = Paths.DESK, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class DeskView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final EditorsDesk desk;
    private final SectionLinks sections = new SectionLinks();
    private final DeskHand hand;
    private final DeskList list;
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(getTranslation("editors-desk.more"));
    private final Button assignChosen = new Button();
    private final Button shareOutChosen = new Button(getTranslation("share-out.share-out"));
    private final Button poolChosen = new Button(getTranslation("pool.put"));
    private final Button extendChosen = new Button();
    private DeskSection open = DeskSection.PROPOSED;

    DeskView(
            EditorsDesk desk,
            Assignments assignments,
            Reassignments reassignments,
            Workload workload,
            ShareOut shareOut,
            Pool pool,
            Settings settings) {
        this.desk = desk;
        this.hand = new DeskHand(assignments, reassignments, workload, shareOut, pool, settings, this, () -> show(desk.counts()));
        this.list = new DeskList(new Moments(settings.timeZone()), hand, this::offer);
        addClassName("desk-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(this::showMore));
        assignChosen.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assignChosen.addClickListener(click -> hand.assign(list.getSelectedItems()));
        shareOutChosen.addClickListener(click -> hand.shareOut(list.getSelectedItems()));
        poolChosen.addClickListener(click -> hand.putIntoThePool(list.getSelectedItems()));
        extendChosen.addClickListener(click -> hand.extend(asked(list.getSelectedItems())));
        var actions = new Div(
                new Anchor(Paths.WORKLOAD, getTranslation("workload.title")),
                new Anchor(Paths.POOL, getTranslation("pool.title")),
                extendChosen,
                poolChosen,
                shareOutChosen,
                assignChosen);
        actions.addClassName("desk-actions");
        var head = new Div(new H1(getTranslation("shell.desk")), actions);
        head.addClassName("desk-head");
        add(head, sections, list, empty, more, new RowKeys(".desk-row-wording"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<DeskSection, Integer> counts = desk.counts();
        open = SectionLinks.in(event.getLocation().getQueryParameters()).orElseGet(() -> firstWithWork(counts));
        show(counts);
    }

    /** Somebody who comes without a wish is led to where something waits. */
    private static DeskSection firstWithWork(Map<DeskSection, Integer> counts) {
        return Arrays.stream(DeskSection.values())
                .filter(section -> counts.getOrDefault(section, 0) > 0)
                .findFirst()
                .orElse(DeskSection.PROPOSED);
    }

    private void show(Map<DeskSection, Integer> counts) {
        Page<DeskRow> page = desk.page(open, null, PAGE);
        sections.show(counts, open);
        list.show(open, page.rows());
        list.setVisible(!page.rows().isEmpty());
        empty.setText(getTranslation("editors-desk.empty." + open));
        empty.setVisible(page.rows().isEmpty());
        more.setVisible(page.more());
        offer(List.of());
    }

    private void showMore() {
        Page<DeskRow> page = desk.page(open, list.last(), PAGE);
        list.showMore(page.rows());
        more.setVisible(page.more());
    }

    /** What can be done about several at once. */
    private void offer(Collection<DeskRow> chosen) {
        long claims = chosen.stream().map(DeskRow::claim).distinct().count();
        int asked = asked(chosen).size();
        assignChosen.setVisible(claims > 0);
        assignChosen.setText(getTranslation("editors-desk.assign-chosen", claims));
        poolChosen.setVisible(claims > 0);
        shareOutChosen.setVisible(claims > 1);
        extendChosen.setVisible(asked > 0);
        extendChosen.setText(getTranslation("editors-desk.extend-chosen", asked));
    }

    private static List<AssignmentOfClaim> asked(Collection<DeskRow> rows) {
        return rows.stream().flatMap(row -> row.live().stream()).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("editors-desk.section." + open));
    }
}
