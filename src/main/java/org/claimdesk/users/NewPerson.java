package org.claimdesk.users;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import org.claimdesk.shared.Refused;

/**
 * Somebody who is to get an account; the rules for names and roles are kept here. Names are trimmed and brought into one form (NFKC).
 *
 * @param mail where the invitation is sent; nowhere if the administrator hands it over
 */
public record NewPerson(String signInName, String fullName, Set<Role> roles, MailAddress mail) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{1,100}");
    private static final Pattern FULL_NAME = Pattern.compile("[^\\p{C}]{1,200}");

    public NewPerson {
        signInName = oneForm(signInName);
        fullName = oneForm(fullName);
        roles = someOf(roles);
        if (!SIGN_IN_NAME.matches(signInName)) {
            throw new Refused("people.refused.sign-in-name");
        }
        if (!FULL_NAME.matches(fullName)) {
            throw new Refused("people.refused.full-name");
        }
    }

    /** Somebody to whom nobody writes. */
    public NewPerson(String signInName, String fullName, Set<Role> roles) {
        this(signInName, fullName, roles, MailAddress.NONE);
    }

    /** The one form in which a name is stored, compared and looked up. */
    static String oneForm(String typed) {
        return Normalizer.normalize(typed, Form.NFKC).strip();
    }

    /** The roles, of which everybody needs one. */
    static Set<Role> someOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused("people.refused.no-role");
        }
        return Set.copyOf(roles);
    }
}
