package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.worklists.DeskRow;

/** What can be done about the claims that are chosen together; nothing where none is. */
class ChosenActions extends Div {

    private final Button assign = new Button();
    private final Button shareOut = new Button(getTranslation("share-out.share-out"));
    private final Button pool = new Button(getTranslation("pool.put"));
    private final Button extend = new Button();
    private List<DeskRow> chosen = List.of();

    ChosenActions(DeskHand hand) {
        addClassName("desk-actions");
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.addClickListener(click -> hand.assign(chosen));
        shareOut.addClickListener(click -> hand.shareOut(chosen));
        pool.addClickListener(click -> hand.putIntoThePool(chosen));
        extend.addClickListener(click -> hand.extend(asked()));
        add(extend, pool, shareOut, assign);
        show(List.of());
    }

    void show(Collection<DeskRow> rows) {
        chosen = List.copyOf(rows);
        long claims = chosen.stream().map(DeskRow::claim).distinct().count();
        int asked = asked().size();
        assign.setVisible(claims > 0);
        assign.setText(getTranslation("editors-desk.assign-chosen", claims));
        pool.setVisible(claims > 0);
        shareOut.setVisible(claims > 1);
        extend.setVisible(asked > 0);
        extend.setText(getTranslation("editors-desk.extend-chosen", asked));
    }

    private List<AssignmentOfClaim> asked() {
        return chosen.stream().flatMap(row -> row.live().stream()).toList();
    }
}
