package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.Invitations;
import org.claimdesk.users.NewPerson;
import org.claimdesk.users.People;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.Secret;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk's doors over real HTTP: who gets in, for how long, and what every response says. */
@WebDeskTest
class WebDoorsIT {

    private static final String PASSWORD = "four grey lamps at noon";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestPeople testPeople;

    private PersonId admin;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void somebodyLooksAfterTheDesk() {
        admin = testPeople.add("Ada Admin", Role.ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, 200",
        "/sign-in/second-step, 200",
        "/sign-in/forgotten, 200",
        "/first-run, 200",
        "/invitation/nonsense, 200",
        "/desk/styles/desk.css, 200",
        "/desk/styles/nothing.css, 200",
        "/actuator/prometheus, 302",
        "/actuator/env, 302",
        "/articles, 302",
        "/desk, 302",
        "/desk-text/1, 302",
        "/nowhere, 302",
        "/VAADIN/nothing.js, 302",
        "/error, 302",
    })
    void everyResponseCarriesTheHeaders(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertHeaders(response);
    }

    @Test
    void aRequestThatIsNoneLearnsNothing() throws Exception {
        String answer = raw("GET /a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("<script", "a|b", "Tomcat", "Exception");
    }

    @Test
    void thePagesScriptsCarryTheWordOfTheirResponse() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        HttpResponse<String> again = get("/sign-in");

        String word = nonce(page);
        Matcher script = Pattern.compile("<script\\b[^>]*>").matcher(page.body());
        assertThat(script.results()).isNotEmpty().allSatisfy(found -> assertThat(found.group())
                .contains("nonce=\"" + word + "\""));
        assertThat(word).isNotEqualTo(nonce(again));
    }

    @Test
    void whoKnowsTheirPasswordComesIn() throws Exception {
        invited("Maya Lind", Role.EDITOR);

        HttpResponse<String> answer = signIn("maya.lind", PASSWORD);

        assertThat(pathOf(answer)).isEqualTo("/");
        assertThat(get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAdministratorsLearnHowTheDeskIs() throws Exception {
        invited("Maya Lind", Role.EDITOR);
        invited("Omar Root", Role.ADMIN);

        signIn("maya.lind", PASSWORD);
        assertThat(health()).contains("\"status\"").doesNotContain("components");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(403);

        cookies.getCookieStore().removeAll();
        signIn("omar.root", PASSWORD);
        assertThat(health()).contains("components", "\"clock\"", "\"db\"");
    }

    /** As a program asks for it, not a browser. */
    private String health() throws Exception {
        return browser.send(HttpRequest.newBuilder(uri("/actuator/health")).build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void afterSignInPeopleComeToThePageTheyAskedFor() throws Exception {
        invited("Maya Lind", Role.EDITOR);
        get("/articles");
        browser.send(
                HttpRequest.newBuilder(uri("/some.css"))
                        .header("Accept", "text/css,*/*")
                        .build(),
                BodyHandlers.discarding());

        HttpResponse<String> answer = signIn("maya.lind", PASSWORD);

        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/articles?continue");
    }

    @ParameterizedTest
    @CsvSource({"maya.lind, wrong", "nobody, four grey lamps at noon", "'', ''", "waiting.person, wrong"})
    void everybodyElseIsToldTheSame(String name, String password) throws Exception {
        invited("Maya Lind", Role.EDITOR);
        testPeople.add("Waiting Person", Role.REVIEWER);

        HttpResponse<String> answer = signIn(name, password);

        assertThat(pathOf(answer)).isEqualTo("/sign-in?error=wrong");
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void theSessionHasANewNameAfterSignIn() throws Exception {
        invited("Maya Lind", Role.EDITOR);
        get("/sign-in");
        String before = cookie("claimdesk-session").getValue();

        signIn("maya.lind", PASSWORD);

        assertThat(cookie("claimdesk-session").getValue()).isNotEqualTo(before);
    }

    @Test
    void theCookiesAreOutOfReachForScriptsAndOtherSites() throws Exception {
        invited("Maya Lind", Role.EDITOR);

        HttpResponse<String> answer = signIn("maya.lind", PASSWORD);

        assertThat(answer.headers().allValues("set-cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void aSignInOutlivesItsSession() throws Exception {
        invited("Maya Lind", Role.EDITOR);
        signIn("maya.lind", PASSWORD);

        forget("claimdesk-session");

        assertThat(get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountIsOutAtItsNextStep() throws Exception {
        PersonId maya = invited("Maya Lind", Role.EDITOR);
        signIn("maya.lind", PASSWORD);

        testPeople.as(admin, () -> people.disable(maya, 1, CommandId.fresh()));

        assertThat(get("/desk").statusCode()).isEqualTo(302);
        forget("claimdesk-session");
        assertThat(get("/desk").statusCode()).isEqualTo(302);
        assertThat(pathOf(signIn("maya.lind", PASSWORD))).isEqualTo("/sign-in?error=wrong");
    }

    @Test
    void aStepOnAnOpenScreenOfADisabledAccountEndsThere() throws Exception {
        PersonId maya = invited("Maya Lind", Role.EDITOR);
        signIn("maya.lind", PASSWORD);
        String screen = get("/?v-r=init&location=desk&query=").body();
        String ui = find(screen, "\"v-uiId\":\\s*(\\d+)");

        testPeople.as(admin, () -> people.disable(maya, 1, CommandId.fresh()));
        HttpResponse<String> step = post("/?v-r=uidl&v-uiId=" + ui, "{\"rpc\":[],\"syncId\":0,\"clientId\":0}");

        assertThat(step.body()).contains("sessionExpired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "X-Forwarded-Proto", "Forwarded"})
    void believesNobodyAboutWhereARequestCameFrom(String header) throws Exception {
        String value =
                header.equals("X-Forwarded-Proto") ? "https" : header.equals("Forwarded") ? "proto=https" : "1.2.3.4";
        var request =
                HttpRequest.newBuilder(uri("/articles")).header(header, value).build();

        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
        assertThat(answer.headers().firstValue("location").orElse("")).doesNotContain("https:");
    }

    @Test
    void nobodyIsSignedInByThePageOfAnotherSite() throws Exception {
        var elsewhere = HttpRequest.newBuilder(uri("/sign-in"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=maya.lind&password=" + encoded(PASSWORD)))
                .build();

        HttpResponse<String> answer = browser.send(elsewhere, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private PersonId invited(String fullName, Role... roles) {
        var token = Secret.fresh();
        var person =
                new NewPerson(fullName.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'), fullName, Set.of(roles));
        PersonId id = testPeople.as(admin, () -> people.add(person, token, CommandId.fresh()));
        invitations.accept(token, PASSWORD, CommandId.fresh());
        return id;
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        String page = get("/sign-in").body();
        String csrf = find(page, "name=\"_csrf\" content=\"([^\"]+)\"");
        return post(
                "/sign-in", "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf));
    }

    private static void assertHeaders(HttpResponse<String> response) {
        assertThat(response.headers().allValues("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .containsPattern("script-src 'nonce-[A-Za-z0-9+/]{24}' 'strict-dynamic' 'unsafe-eval'")
                        .contains("base-uri 'self'", "frame-ancestors 'none'", "object-src 'none'"));
        assertThat(response.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(response.headers().allValues("cross-origin-opener-policy")).containsExactly("same-origin");
        assertThat(response.headers().firstValue("permissions-policy")).isPresent();
        assertThat(response.headers().firstValue("cache-control")).isPresent();
    }

    private static String pathOf(HttpResponse<String> redirect) {
        URI target = URI.create(redirect.headers().firstValue("location").orElse(""));
        return target.getRawQuery() == null ? target.getPath() : target.getPath() + "?" + target.getRawQuery();
    }

    private static String nonce(HttpResponse<String> response) {
        return find(response.headers().firstValue("content-security-policy").orElse(""), "'nonce-([^']+)'");
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void forget(String name) {
        cookies.getCookieStore().remove(null, cookie(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
