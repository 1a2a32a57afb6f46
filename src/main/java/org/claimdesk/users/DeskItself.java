package org.claimdesk.users;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The desk acting by itself, for background jobs: services know it by the role {@code DESK}, which nobody can be given. */
@Component
public class DeskItself {

    /** Does the work in the name of the desk, and gives the thread back as it was. */
    public void run(Runnable work) {
        Acting.as(
                UsernamePasswordAuthenticationToken.authenticated(
                        "the desk", "", List.of(new SimpleGrantedAuthority("ROLE_DESK"))),
                work);
    }
}
