package org.claimdesk.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.claimdesk.audit.AuditPlace;
import org.claimdesk.history.DeskHistory;
import org.claimdesk.ui.parts.DeedList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.DeskWords;
import org.claimdesk.ui.shell.Portraits;
import org.jspecify.annotations.Nullable;

/** What was changed in the settings, the latest first: who, when, and what stood there before and after. */
class SettledChanges extends Section {

    private static final int PAGE = 10;

    private final DeskHistory history;
    private final DeedList list;
    private final Paragraph empty = new Paragraph(getTranslation("audit.settings.empty"));
    private final Button more = new Button(getTranslation("audit.more"));
    private @Nullable AuditPlace next;

    SettledChanges(DeskHistory history, DeskWords words, Portraits portraits) {
        super(new H2(UI.getCurrentOrThrow().getTranslation("audit.settings")));
        this.history = history;
        this.list = new DeedList(words.words(), portraits.faces(), deed -> "");
        addClassNames("settings-group", "settings-changes");
        empty.addClassName("desk-meta");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> load(next)));
        add(list, empty, more);
    }

    /** Shows the latest. */
    void refresh() {
        list.show(List.of());
        load(null);
    }

    private void load(@Nullable AuditPlace from) {
        DeskHistory.Deeds page = history.ofSettings(from, PAGE);
        list.showMore(page.rows());
        next = page.next();
        more.setVisible(next != null);
        list.setVisible(!list.isEmpty());
        empty.setVisible(list.isEmpty());
    }
}
