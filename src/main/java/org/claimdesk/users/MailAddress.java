package org.claimdesk.users;

import java.util.regex.Pattern;
import org.claimdesk.shared.Refused;

/** Where letters reach somebody; empty if nowhere. Nothing that could be taken for more than one address, or for a line of its own. */
public record MailAddress(String value) {

    public static final MailAddress NONE = new MailAddress("");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

    public MailAddress {
        value = NewPerson.oneForm(value);
        if (!value.isEmpty() && !ADDRESS.matcher(value).matches()) {
            throw new Refused("people.refused.mail-address");
        }
    }

    public boolean isNone() {
        return value.isEmpty();
    }
}
