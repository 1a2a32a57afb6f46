package org.claimdesk;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.claimdesk.factors.FactorDemand;
import org.claimdesk.factors.SecondStepWanted;
import org.claimdesk.factors.SignInDetails;
import org.claimdesk.factors.TwoSteps;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.StayingSignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may reach which address. Everything needs a sign-in but the styles and scripts, the sign-in page, the two pages for those who
 * have no password yet, and the word that the desk is well; what a view or a service allows is said there.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String SIGN_IN = "/" + Paths.SIGN_IN;

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            TwoSteps twoSteps,
            StayingSignedIn stayingSignedIn,
            FactorDemand demand,
            VaadinDefaultRequestCache wishes,
            Environment settings) {
        wishes.setDelegateRequestCache(onlyPages());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/desk/*.js", "/desk/styles/**", "/desk/icons/**", "/desk-logo/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(new Watchers(settings)))
                .authenticationProvider(twoSteps)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .permitAll()
                        .authenticationDetailsSource(SignInDetails::new)
                        .failureHandler(WebSecurity::leadBack))
                .rememberMe(
                        staying -> staying.rememberMeServices(stayingSignedIn).key(stayingSignedIn.stamp()))
                .addFilterAfter(stayingSignedIn.check(), RememberMeAuthenticationFilter.class)
                .addFilterBefore(demand.check(), AnonymousAuthenticationFilter.class)
                // SecurityHeaders writes all others, on responses too that do not get as far as here.
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .addLogoutHandler(stayingSignedIn)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** After sign-in people come to the page they asked for, never to a file that a page asked for. */
    private static RequestCache onlyPages() {
        var wishes = new HttpSessionRequestCache();
        wishes.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE));
        return wishes;
    }

    private static void leadBack(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondStepWanted wanted) {
            wanted.waitIn(request);
            response.sendRedirect(request.getContextPath() + "/" + Paths.SECOND_STEP);
            return;
        }
        String why =
                switch (failure) {
                    case CredentialsExpiredException waitedTooLong -> "late";
                    case InsufficientAuthenticationException unknownPasskey -> "passkey";
                    case LockedException tooManyTries -> "wait";
                    case InternalAuthenticationServiceException tooManyAtOnce -> "busy";
                    case AuthenticationServiceException databaseAway -> "away";
                    default -> "wrong";
                };
        boolean isSecond =
                request.getParameter(SignInDetails.CODE) != null && !why.equals("late") && !why.equals("passkey");
        response.sendRedirect(
                request.getContextPath() + (isSecond ? "/" + Paths.SECOND_STEP : SIGN_IN) + "?error=" + why);
    }
}
