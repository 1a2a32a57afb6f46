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
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.users.PersonId;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.Workload;

/** What waits for each reviewer, against what they can take on. */
@Route(value = Paths.WORKLOAD, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class WorkloadView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Workload workload;
    private final Reassignments reassignments;
    private final LoadWords words;
    private final LoadTable table;
    private final Paragraph empty = new Paragraph(getTranslation("assign.nobody"));

    WorkloadView(Workload workload, Reassignments reassignments, Portraits portraits, Settings settings) {
        this.workload = workload;
        this.reassignments = reassignments;
        this.words = new LoadWords(new Moments(settings.ownTimeZone()), portraits.faces());
        this.table = new LoadTable(words, this::actions);
        addClassName("workload-view");
        empty.addClassName("desk-empty");
        var head =
                new Div(new H1(getTranslation("workload.title")), new Anchor(Paths.DESK, getTranslation("shell.desk")));
        head.addClassName("desk-head");
        add(head, table, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        List<Load> loads = workload.reviewers();
        table.show(loads);
        table.setVisible(!loads.isEmpty());
        empty.setVisible(loads.isEmpty());
    }

    private Div actions(Load load) {
        var days = new Anchor(Paths.availability(load.reviewer()), getTranslation("workload.availability"));
        days.setAriaLabel(getTranslation("workload.availability-of", load.name()));
        var handOver = new Button(getTranslation("workload.hand-over-all"), click -> handOverAll(load));
        handOver.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        handOver.setAriaLabel(getTranslation("workload.hand-over-all-of", load.name()));
        handOver.setVisible(load.waiting() > 0);
        var actions = new Div(days, handOver);
        actions.addClassName("load-actions");
        return actions;
    }

    private void handOverAll(Load from) {
        Attempt.of(() -> new HandOverDialog(
                        getTranslation("hand-over.title", from.name()),
                        getTranslation("workload.all-waiting", from.waiting()),
                        workload.reviewers().stream()
                                .filter(load -> !load.reviewer().equals(from.reviewer()))
                                .toList(),
                        words,
                        (PersonId to, CommandId command) -> {
                            var outcome =
                                    Attempt.answerOf(() -> reassignments.handOverAll(from.reviewer(), to, command));
                            outcome.ifPresent(done -> Attempt.of(this::load));
                            return outcome;
                        })
                .open());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("workload.title"));
    }
}
