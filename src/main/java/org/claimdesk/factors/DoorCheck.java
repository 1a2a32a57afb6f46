package org.claimdesk.factors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.claimdesk.users.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the roles of whoever lacks a second factor that is demanded, and gives them back as soon as they have one. */
final class DoorCheck extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DoorCheck.class);
    private static final List<GrantedAuthority> AT_THE_DOOR =
            List.of(new SimpleGrantedAuthority(FactorDemand.AT_THE_DOOR));

    private final FactorDemand demand;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    DoorCheck(FactorDemand demand) {
        this.demand = demand;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            check(authentication, signedIn, request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(
            Authentication authentication,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            boolean belongsThere = demand.isUnmetBy(signedIn.person());
            boolean isThere = authentication.getAuthorities().containsAll(AT_THE_DOOR);
            if (belongsThere != isThere) {
                var authorities = belongsThere ? AT_THE_DOOR : signedIn.getAuthorities();
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities));
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            // Without the database there is nothing to see or to change either, at the door or inside.
            LOG.warn("the database is away; {} stays where they are", signedIn.personId());
        }
    }

    /** The files of the screens are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/push") || path.startsWith("/desk/");
    }
}
