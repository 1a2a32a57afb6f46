package org.claimdesk;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.claimdesk.demo.Demo;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** How the desk speaks HTTP: its headers, its session cookie, and whom it believes about where a request came from. */
@Configuration(proxyBeanMethods = false)
class WebServer {

    /** Before everything else, so that whatever goes wrong later has the headers too. */
    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var registration = new FilterRegistrationBean<>(new SecurityHeaders());
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnPagesOnly> ownPagesOnly() {
        var registration = new FilterRegistrationBean<>(new OwnPagesOnly());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** Gives the scripts of Vaadin's page the word that lets them run; a page is never kept, as the word is good only once. */
    @Bean
    VaadinServiceInitListener scriptsOfThePage() {
        return init -> init.addIndexHtmlRequestListener(page -> {
            page.getVaadinResponse().setHeader("Cache-Control", "no-store");
            Object nonce = page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE);
            page.getDocument()
                    .select("script, link[rel=modulepreload]")
                    .forEach(script -> script.attr("nonce", String.valueOf(nonce)));
        });
    }

    /** On a demo, every page says so, whatever is on it. */
    @Bean
    VaadinServiceInitListener markOfTheDemo(Demo demo) {
        return init -> init.addIndexHtmlRequestListener(page -> {
            if (demo.isOn()) {
                page.getDocument()
                        .body()
                        .appendElement("aside")
                        .addClass("desk-demo")
                        .attr("aria-label", "Demo")
                        .text("Demo");
            }
        });
    }

    @Bean
    ServletContextInitializer sessionCookie(Environment settings) {
        return context -> {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            boolean secure = Encryption.isOn(settings);
            cookie.setName(secure ? "__Host-claimdesk-session" : "claimdesk-session");
            cookie.setSecure(secure);
            cookie.setHttpOnly(true);
            cookie.setPath("/");
        };
    }

    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    /** Believes what the named proxies say about the sender and the scheme, and nobody else; nobody else gets in past them. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> behindTheProxy(Environment settings) {
        List<String> proxies = Encryption.proxies(settings);
        return server -> {
            if (!proxies.isEmpty()) {
                var believing = new RemoteIpValve();
                believing.setInternalProxies(
                        proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
                believing.setRemoteIpHeader("X-Forwarded-For");
                believing.setProtocolHeader("X-Forwarded-Proto");
                believing.setHostHeader("X-Forwarded-Host");
                believing.setPortHeader("X-Forwarded-Port");
                server.addEngineValves(new OnlyThroughTheProxy(proxies), believing);
            }
        };
    }

    /** Turns away who comes past the proxy, unencrypted. */
    private static final class OnlyThroughTheProxy extends ValveBase {

        private final List<String> proxies;

        OnlyThroughTheProxy(List<String> proxies) {
            super(true);
            this.proxies = proxies;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            String peer = request.getRemoteAddr();
            if (request.isSecure()
                    || proxies.contains(peer)
                    || InetAddress.getByName(peer).isLoopbackAddress()) {
                getNext().invoke(request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }
}
