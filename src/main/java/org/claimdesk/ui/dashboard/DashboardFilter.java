package org.claimdesk.ui.dashboard;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.dashboard.DashboardWish;
import org.claimdesk.dashboard.OutletWork;

/** Which weeks, and which outlet. */
class DashboardFilter extends Div {

    private final Select<Integer> weeks = new Select<>();
    private final ComboBox<String> outlet = new ComboBox<>(getTranslation("dashboard.outlet"));

    DashboardFilter(Consumer<DashboardWish> hear) {
        addClassName("dashboard-filter");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("dashboard.filters"));
        weeks.setLabel(getTranslation("dashboard.weeks"));
        weeks.setItemLabelGenerator(number -> getTranslation("dashboard.last-weeks", number));
        outlet.setPlaceholder(getTranslation("dashboard.all-outlets"));
        outlet.setClearButtonVisible(true);
        weeks.addValueChangeListener(change -> tell(change.isFromClient(), hear));
        outlet.addValueChangeListener(change -> tell(change.isFromClient(), hear));
        add(weeks, outlet);
    }

    private void tell(boolean fromClient, Consumer<DashboardWish> hear) {
        if (fromClient) {
            hear.accept(new DashboardWish(weeks.getValue(), Objects.requireNonNullElse(outlet.getValue(), "")));
        }
    }

    void show(DashboardWish wish, List<OutletWork> outlets) {
        weeks.setItems(Stream.concat(DashboardWish.CHOICES.stream(), Stream.of(wish.weeks()))
                .distinct()
                .sorted()
                .toList());
        weeks.setValue(wish.weeks());
        outlet.setItems(Stream.concat(outlets.stream().map(OutletWork::outlet), Stream.of(wish.outlet()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList());
        outlet.setValue(wish.outlet().isEmpty() ? null : wish.outlet());
    }
}
