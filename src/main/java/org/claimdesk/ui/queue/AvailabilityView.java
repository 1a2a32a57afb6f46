package org.claimdesk.ui.queue;

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
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.ui.parts.AvailabilityForm;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.People;
import org.claimdesk.users.Person;
import org.claimdesk.users.PersonId;
import org.claimdesk.workload.Absence;
import org.claimdesk.workload.Availability;
import org.jspecify.annotations.Nullable;

/** How much somebody takes on and when they are away: one's own, or as an editor anybody's. */
@Route(value = Paths.AVAILABILITY, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR"})
class AvailabilityView extends Main implements AfterNavigationObserver, HasDynamicTitle, AvailabilityForm.Keeper {

    private final Availability availability;
    private final People people;
    private final CurrentUser currentUser;
    private final AvailabilityForm form;
    private final H1 title = new H1();
    private PersonId person;

    AvailabilityView(Availability availability, People people, Settings settings, CurrentUser currentUser) {
        this.availability = availability;
        this.people = people;
        this.currentUser = currentUser;
        this.person = currentUser.id();
        this.form = new AvailabilityForm(new Moments(settings.timeZone()), this);
        addClassName("availability-view");
        var about = new Paragraph(
                getTranslation("availability.about", settings.timeZone().getId()));
        about.addClassName("desk-meta");
        var head = new Div(new Div(title, about));
        head.addClassName("desk-head");
        add(head, form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        person = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new PersonId(Long.parseLong(id)))
                .orElse(currentUser.id());
        load();
    }

    private void load() {
        form.show(availability.capacity(person), availability.absences(person));
        Person whose = people.find(person).orElseThrow(() -> new NotFound("person", person.value()));
        title.setText(
                person.equals(currentUser.id())
                        ? getTranslation("availability.title")
                        : getTranslation("availability.title-of", whose.fullName()));
    }

    @Override
    public Optional<String> setCapacity(@Nullable Integer claims, int version) {
        return kept(() -> availability.setCapacity(person, claims, version, CommandId.fresh()));
    }

    @Override
    public Optional<String> add(LocalDate firstDay, LocalDate lastDay, String note) {
        return kept(() -> availability.addAbsence(person, firstDay, lastDay, note, CommandId.fresh()));
    }

    @Override
    public Optional<String> remove(Absence absence) {
        return kept(() -> availability.removeAbsence(absence.id(), absence.version(), CommandId.fresh()));
    }

    private Optional<String> kept(Runnable deed) {
        Optional<String> failure = Attempt.failureOf(deed);
        if (failure.isEmpty()) {
            Notification.show(getTranslation("settings.saved"));
        }
        load();
        return failure;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title.getText());
    }
}
