package org.claimdesk.users;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.claimdesk.mail.Letter;
import org.claimdesk.mail.MailSender;
import org.claimdesk.shared.DeskAddress;
import org.springframework.stereotype.Component;

/** Writes people the letters that let them choose a password, and sends them off. */
@Component
class LetterWriter {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
                say(addressee.locale(), name + ".subject", address.host()),
                say(addressee.locale(), name + ".text", person.fullName(), person.signInName(), link, address.host()));
    }

    private static String say(Locale locale, String key, Object... words) {
        String text =
                ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE).getString(key);
        return new MessageFormat(text, locale).format(words);
    }
}
