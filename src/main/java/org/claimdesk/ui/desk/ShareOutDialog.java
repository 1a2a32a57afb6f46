package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.DueField;
import org.claimdesk.ui.parts.Faces;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.OutcomeText;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.Proposal;
import org.jspecify.annotations.Nullable;

/** Shows who is proposed for each claim, to be changed by the editor before anybody is asked. */
class ShareOutDialog extends Dialog {

    /** What the editor has made of the proposal. */
    record Choice(List<Pairing> pairings, @Nullable Instant dueAt, CommandId command) {}

    private final Map<Proposal, ComboBox<Load>> choices = new LinkedHashMap<>();
    private final Function<Choice, Optional<Outcome>> share;
    private final DueField due;
    private CommandId command = CommandId.fresh();

    /** @param share carries the choice out; answers nothing when that failed and the editor has been told */
    ShareOutDialog(
            List<Proposal> proposals,
            List<Load> reviewers,
            ZoneId zone,
            Faces faces,
            Function<Choice, Optional<Outcome>> share) {
        this.share = share;
        this.due = new DueField(zone);
        addClassName("share-out-dialog");
        setHeaderTitle(getTranslation("share-out.title", proposals.size()));
        var words = new LoadWords(new Moments(zone), faces);
        var rows = new Div();
        rows.addClassName("share-out-rows");
        for (Proposal proposal : proposals) {
            rows.add(row(proposal, reviewers, words));
        }
        var help = new Paragraph(getTranslation("share-out.help"));
        help.addClassName("desk-meta");
        due.addValueChangeListener(change -> command = CommandId.fresh());
        var done = new Button(getTranslation("share-out.share-out"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        add(help, rows, due);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private Div row(Proposal proposal, List<Load> reviewers, LoadWords words) {
        var reviewer = new ComboBox<Load>();
        reviewer.setItems(reviewers);
        reviewer.setItemLabelGenerator(load -> words.label(load, this));
        reviewer.setRenderer(words.entry(this));
        reviewer.setClearButtonVisible(true);
        reviewer.setPlaceholder(getTranslation("share-out.nobody"));
        reviewer.setAriaLabel(getTranslation("share-out.reviewer-of", proposal.wording()));
        reviewers.stream()
                .filter(load -> load.reviewer().equals(proposal.reviewer()))
                .findFirst()
                .ifPresent(reviewer::setValue);
        reviewer.addValueChangeListener(change -> command = CommandId.fresh());
        choices.put(proposal, reviewer);
        var wording = new Paragraph(proposal.wording());
        wording.addClassName("share-out-claim");
        var row = new Div(wording, reviewer);
        row.addClassName("share-out-row");
        return row;
    }

    private void choose() {
        List<Pairing> pairings = new ArrayList<>();
        choices.forEach((proposal, reviewer) -> {
            if (reviewer.getValue() != null) {
                pairings.add(new Pairing(proposal.claim(), reviewer.getValue().reviewer()));
            }
        });
        if (pairings.isEmpty() || due.isInvalid()) {
            Notification.show(getTranslation("share-out.nothing"));
            return;
        }
        share.apply(new Choice(pairings, due.moment(), command)).ifPresent(this::tell);
    }

    private void tell(Outcome outcome) {
        String done = getTranslation("share-out.done", outcome.count());
        if (outcome.others().isEmpty()) {
            close();
            Notification.show(done);
            return;
        }
        removeAll();
        add(new OutcomeText(done, outcome.others()));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
