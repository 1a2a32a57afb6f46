package org.claimdesk.users;

import java.util.Optional;
import org.claimdesk.mail.Letter;
import org.claimdesk.mail.MailSender;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.shared.Phrases;
import org.springframework.stereotype.Component;

/** Writes people the letters that let them choose a password, and sends them off. */
@Component
class LetterWriter {

    private final PasswordResets resets;
    private final MailSender sender;
    private final DeskAddress address;

    LetterWriter(PasswordResets resets, MailSender sender, DeskAddress address) {
        this.resets = resets;
        this.sender = sender;
        this.address = address;
    }

    /** Sends nothing if the person cannot be written to by now. The link is stored before the letter leaves, so that it is never dead. */
    void write(LetterKind kind, PersonId id) {
        var token = Secret.fresh();
        Optional<Addressee> addressee = resets.open(id, kind, token);
        addressee.ifPresent(person -> sender.send(letter(kind, person, token)));
    }

    private Letter letter(LetterKind kind, Addressee addressee, Secret token) {
        Person person = addressee.person();
        String link = address.at("invitation/" + token.value());
        String name = "letter." + kind;
        return new Letter(
                addressee.email(),
                Phrases.say(addressee.locale(), name + ".subject", address.host()),
                Phrases.say(
                        addressee.locale(),
                        name + ".text",
                        person.fullName(),
                        person.signInName(),
                        link,
                        address.host()));
    }
}
