package org.claimdesk.users;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security carries them through a session; the password's hash is wiped as soon as it has been compared. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Person person;
    private @Nullable String passwordHash;
    private volatile long signIn;

    public SignedIn(Person person, @Nullable String passwordHash) {
        this.person = person;
        this.passwordHash = passwordHash;
    }

    public Person person() {
        return person;
    }

    public PersonId personId() {
        return person.id();
    }

    /** Which sign-in the session hangs on; 0 before there is one. */
    long signIn() {
        return signIn;
    }

    void hangOn(long signIn) {
        this.signIn = signIn;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.signInName();
    }

    @Override
    public boolean isEnabled() {
        return !person.disabled();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
