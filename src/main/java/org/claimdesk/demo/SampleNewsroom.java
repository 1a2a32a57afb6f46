package org.claimdesk.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.demo.Sample.SampleArticle;
import org.claimdesk.demo.Sample.SamplePerson;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.FirstRun;
import org.claimdesk.users.FirstRunCode;
import org.claimdesk.users.Invitations;
import org.claimdesk.users.NewPerson;
import org.claimdesk.users.People;
import org.claimdesk.users.Person;
import org.claimdesk.users.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty desk with the made-up newsroom. Whatever is done there is done in the name of its people, through the services that
 * anybody uses, so that every rule of the desk holds for it.
 */
@Component
public class SampleNewsroom {

    /** No letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Demo demo;
    private final Cast cast;
    private final SampleWork work;
    private final FirstRun firstRun;
    private final FirstRunCode code;
    private final People people;
    private final Invitations invitations;
    private final Settings settings;
    private final TransactionOperations transaction;

    SampleNewsroom(
            Demo demo,
            Cast cast,
            SampleWork work,
            FirstRun firstRun,
            FirstRunCode code,
            People people,
            Invitations invitations,
            Settings settings,
            TransactionOperations transaction) {
        this.demo = demo;
        this.cast = cast;
        this.work = work;
        this.firstRun = firstRun;
        this.code = code;
        this.people = people;
        this.invitations = invitations;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Whether the desk is empty, as it must be. */
    public boolean hasRoom() {
        return firstRun.isOpen();
    }

    /**
     * Brings the newsroom in, its work included, and answers who is in it; the first one edits and administrates.
     *
     * @param pause what to do while an article is being split, again and again
     */
    public List<Newcomer> bringIn(Runnable pause) {
        Sample sample = Sample.read();
        List<Newcomer> newcomers = new ArrayList<>();
        for (SamplePerson person : sample.people()) {
            var newcomer = new Newcomer(person.signInName(), person.fullName(), password());
            if (newcomers.isEmpty()) {
                begin(person, newcomer.password());
            } else {
                invite(
                        person,
                        newcomer.password(),
                        cast.named(newcomers.getFirst().signInName()));
            }
            newcomers.add(newcomer);
        }
        Person editor = cast.named(newcomers.getFirst().signInName());
        cast.as(editor, () -> nameTheDesk(sample.deskName()));
        for (SampleArticle article : sample.articles()) {
            work.on(article, editor, pause);
        }
        return newcomers;
    }

    /** The first account, and with it the mark that all of this is a demo. */
    private void begin(SamplePerson person, String password) {
        String[] word = {""};
        code.announce(current -> word[0] = current);
        transaction.executeWithoutResult(status -> {
            firstRun.begin(word[0], newPerson(person), password);
            demo.begin();
        });
    }

    private void invite(SamplePerson person, String password, Person administrator) {
        Secret token = Secret.fresh();
        cast.as(administrator, () -> people.add(newPerson(person), token, CommandId.fresh()));
        invitations.accept(token, password, CommandId.fresh());
    }

    private void nameTheDesk(String name) {
        int version = settings.read(Setting.DESK_NAME).version();
        settings.change(Setting.DESK_NAME, name, version, CommandId.fresh());
    }

    private static NewPerson newPerson(SamplePerson person) {
        return new NewPerson(person.signInName(), person.fullName(), person.roles());
    }

    /** Three groups of four: 59 random bits. */
    private String password() {
        var signs = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            signs.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
