package org.claimdesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.factors.SecondFactors;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ConflictList;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.Account;
import org.claimdesk.users.MailAddress;
import org.claimdesk.users.NewPerson;
import org.claimdesk.users.PasswordResets;
import org.claimdesk.users.People;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.claimdesk.users.Secret;

/** The accounts of the desk: who is there, what they may do, and whether they can come in. */
@Route(value = Paths.PEOPLE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PeopleView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final People people;
    private final SecondFactors factors;
    private final PasswordResets letters;
    private final Conflicts conflicts;
    private final AccountList list;

    PeopleView(People people, SecondFactors factors, PasswordResets letters, Conflicts conflicts, Settings settings) {
        this.people = people;
        this.factors = factors;
        this.letters = letters;
        this.conflicts = conflicts;
        this.list = new AccountList(new Moments(settings.ownTimeZone()), this::open);
        addClassName("people-view");
        var add = new Button(getTranslation("people.add"), click -> new NewPersonDialog(this::add).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("shell.people")), add);
        head.addClassName("desk-head");
        add(head, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        list.show(people.accounts());
    }

    private void open(Account account) {
        new AccountDialog(account, new AccountDialog.Deeds() {
                    @Override
                    public Optional<String> changeRoles(Set<Role> roles, CommandId command) {
                        Person person = account.person();
                        return done(
                                () -> people.changeRoles(person.id(), roles, person.version(), command),
                                "people.roles-changed");
                    }

                    @Override
                    public Optional<String> changeMail(String mail, CommandId command) {
                        Person person = account.person();
                        return done(
                                () -> people.changeMail(person.id(), new MailAddress(mail), person.version(), command),
                                "people.mail-changed");
                    }

                    @Override
                    public Optional<String> invite(CommandId command) {
                        var token = Secret.fresh();
                        return done(() -> people.inviteAgain(account.person().id(), token, command), "people.invited")
                                .or(() -> handOver(account.person().fullName(), account.email(), token));
                    }

                    @Override
                    public Optional<String> resetFactors(CommandId command) {
                        return done(() -> factors.reset(account.person().id(), command), "people.factors-reset");
                    }

                    @Override
                    public Optional<String> disable(CommandId command) {
                        Person person = account.person();
                        return done(() -> people.disable(person.id(), person.version(), command), "people.disabled");
                    }

                    @Override
                    public Optional<String> enable(CommandId command) {
                        Person person = account.person();
                        return done(() -> people.enable(person.id(), person.version(), command), "people.enabled");
                    }

                    @Override
                    public ConflictList.Deeds conflicts() {
                        return new ConflictsOfPerson(conflicts, account.person().id());
                    }
                })
                .open();
    }

    private Optional<String> add(NewPersonDialog.Choice choice) {
        return Attempt.failureOf(() -> {
                    var mail = new MailAddress(choice.mail());
                    var person = new NewPerson(choice.signInName(), choice.fullName(), choice.roles(), mail);
                    people.add(person, choice.token(), choice.command());
                    refresh();
                })
                .or(() -> handOver(choice.fullName(), choice.mail(), choice.token()));
    }

    /** The link is for the administrator to hand over, unless it goes by letter. */
    private Optional<String> handOver(String fullName, String mail, Secret token) {
        if (!mail.isBlank() && letters.areByMail()) {
            Notification.show(getTranslation("people.letter-sent", mail.strip()));
        } else {
            new InvitationDialog(fullName, token).open();
        }
        return Optional.empty();
    }

    private Optional<String> done(Runnable deed, String news) {
        Optional<String> failure = Attempt.failureOf(deed);
        if (failure.isEmpty()) {
            Notification.show(getTranslation(news));
            refresh();
        }
        return failure;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.people"));
    }
}
