package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.assignment.Assigned;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.DeskRow;
import org.claimdesk.assignment.DeskSection;
import org.claimdesk.assignment.EditorsDesk;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.RowKeys;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;

/** What waits for an editor: one section of it, and how much there is in the others. */
@Route(value = Paths.DESK, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class DeskView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final EditorsDesk desk;
    private final Assignments assignments;
    private final Settings settings;
    private final SectionLinks sections = new SectionLinks();
    private final DeskList list;
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(getTranslation("editors-desk.more"));
    private final Button assignChosen = new Button();
    private DeskSection open = DeskSection.PROPOSED;

    DeskView(EditorsDesk desk, Assignments assignments, Settings settings) {
        this.desk = desk;
        this.assignments = assignments;
        this.settings = settings;
        this.list = new DeskList(
                new Moments(settings.timeZone()), row -> askWhom(List.of(row)), this::offerToAssign, this::withdraw);
        addClassName("desk-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(this::showMore));
        assignChosen.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assignChosen.addClickListener(click -> askWhom(list.getSelectedItems()));
        var head = new Div(new H1(getTranslation("shell.desk")), assignChosen);
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
        offerToAssign(List.of());
    }

    private void showMore() {
        Page<DeskRow> page = desk.page(open, list.last(), PAGE);
        list.showMore(page.rows());
        more.setVisible(page.more());
    }

    private void offerToAssign(Collection<DeskRow> chosen) {
        assignChosen.setVisible(!chosen.isEmpty());
        assignChosen.setText(getTranslation("editors-desk.assign-chosen", chosen.size()));
    }

    private void askWhom(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).toList();
        Attempt.of(() -> new AssignDialog(
                        claims.size(), assignments.reviewers(), settings.timeZone(), choice -> assign(claims, choice))
                .open());
    }

    private Optional<Assigned> assign(List<ClaimId> claims, AssignDialog.Choice choice) {
        Optional<Assigned> assigned = Attempt.answerOf(
                () -> assignments.assignAll(claims, choice.reviewer(), choice.dueAt(), choice.command()));
        assigned.ifPresent(done -> show(desk.counts()));
        return assigned;
    }

    private void withdraw(AssignmentOfClaim assignment) {
        if (Attempt.of(() -> assignments.withdraw(assignment.id(), assignment.version(), CommandId.fresh()))) {
            Notification.show(getTranslation("editors-desk.withdrawn", assignment.reviewerName()));
        }
        Attempt.of(() -> show(desk.counts()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("editors-desk.section." + open));
    }
}
