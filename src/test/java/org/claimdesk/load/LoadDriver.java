package org.claimdesk.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many people at one desk, as far as the server can tell: each has a session and a screen of their own, goes from screen to screen, and
 * thinks in between. Plain Java over HTTP, in the protocol of Vaadin's client, with its checks of order and origin left on.
 */
public final class LoadDriver implements AutoCloseable {

    private static final Pattern COOKIE = Pattern.compile("([^=;]+)=([^;]*)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI desk;
    private final String signIn;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Signs somebody in, whose cookie every session starts from. */
    public LoadDriver(URI desk, String name, String password) throws IOException, InterruptedException {
        this.desk = desk;
        this.signIn = signIn(name, password);
    }

    /** How it went: steps, how long the middle one and the slowest took, and what failed how often. */
    public record Figures(
            int steps, double median, double p95, double p99, double longest, Map<String, Long> failures) {}

    /** Opens a session on a screen and keeps it. */
    public Visitor visit(String screen) throws IOException, InterruptedException {
        var visitor = new Visitor();
        visitor.arrive(screen);
        return visitor;
    }

    /**
     * Lets so many people work for so long, each going through the screens from a place of their own. They arrive one after the other
     * over the first {@code arrival}; only what happens after that counts for the times.
     */
    public Figures run(int people, List<String> screens, Duration thinking, Duration arrival, Duration work)
            throws InterruptedException {
        long start = System.nanoTime();
        long measureFrom = start + arrival.toNanos();
        long end = measureFrom + work.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            long arrives = start + arrival.toNanos() * person / people;
            int first = person;
            threads.add(Thread.ofVirtual().start(() -> work(screens, first, thinking, arrives, measureFrom, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return figures();
    }

    /** How many have arrived and still work. */
    public int open() {
        return open.get();
    }

    private void work(List<String> screens, int first, Duration thinking, long arrives, long measureFrom, long end) {
        try {
            sleepUntil(arrives);
            Visitor visitor = visit(screens.get(first % screens.size()));
            open.incrementAndGet();
            for (int step = first + 1; ; step++) {
                long pause = (long)
                        (thinking.toNanos() * (0.5 + ThreadLocalRandom.current().nextDouble()));
                if (System.nanoTime() + pause > end) {
                    return;
                }
                sleepUntil(System.nanoTime() + pause);
                long begun = System.nanoTime();
                visitor.goTo(screens.get(step % screens.size()));
                if (begun > measureFrom) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        } catch (Exception failure) {
            note(failure.toString());
        } finally {
            open.decrementAndGet();
        }
    }

    private Figures figures() {
        long[] times = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        Map<String, Long> counts = new TreeMap<>();
        failures.forEach((what, count) -> counts.put(what, count.sum()));
        return new Figures(times.length, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1), counts);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
    }

    private void note(String failure) {
        failures.computeIfAbsent(failure, key -> new LongAdder()).increment();
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        long left = moment - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    private String signIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(desk.resolve("/sign-in"))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        String csrf = find(page.body(), "name=\"_csrf\" content=\"([^\"]+)\"");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(desk.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies(page))
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(name) + "&password="
                                + encoded(password) + "&_csrf=" + encoded(csrf)))
                        .build(),
                BodyHandlers.ofString());
        return Arrays.stream(cookies(answer).split("; "))
                .filter(cookie -> cookie.startsWith("claimdesk-sign-in="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not signed in: " + answer.statusCode() + " "
                        + answer.headers().firstValue("location").orElse("")));
    }

    @Override
    public void close() {
        client.close();
    }

    /** Somebody with a screen of their own. */
    public final class Visitor {

        private String session = "";
        private int ui;
        private String securityKey = "";
        private int syncId;
        private int clientId;

        private void arrive(String screen) throws IOException, InterruptedException {
            HttpResponse<String> page = get("/" + screen, "text/html", signIn);
            // All of them resume the same sign-in, whose row takes one at a time: who is turned back knocks again.
            for (int knock = 0; page.statusCode() == 302 && knock < 50; knock++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 200));
                page = get("/" + screen, "text/html", signIn);
            }
            must(page.statusCode() == 200, "page " + page.statusCode());
            session = signIn + "; " + cookies(page);
            HttpResponse<String> start =
                    get("/?v-r=init&location=" + encoded(screen) + "&query=", "application/json", session);
            must(start.statusCode() == 200, "init " + start.statusCode());
            ui = Integer.parseInt(find(start.body(), "\"v-uiId\":\\s*(\\d+)"));
            securityKey = find(start.body(), "\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
            syncId = Integer.parseInt(find(start.body(), "\"syncId\":\\s*(\\d+)"));
            clientId = Integer.parseInt(find(start.body(), "\"clientId\":\\s*(\\d+)"));
            goTo(screen);
        }

        /** Goes to a screen, as a link does. */
        public void goTo(String screen) throws IOException, InterruptedException {
            int question = screen.indexOf('?');
            String route = question < 0 ? screen : screen.substring(0, question);
            String query = question < 0 ? "" : screen.substring(question + 1);
            String answer = send("""
                    [{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                    "appShellTitle":"","historyState":{"idx":0},"trigger":""}}]""".formatted(route, query));
            must(answer.contains("\"changes\""), "nothing came of " + route);
        }

        private String send(String rpc) throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(desk.resolve("/?v-r=uidl&v-uiId=" + ui))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .header("Cookie", session)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"csrfToken\":\"%s\",\"rpc\":%s,\"syncId\":%d,\"clientId\":%d}"
                                            .formatted(securityKey, rpc, syncId, clientId)))
                            .build(),
                    BodyHandlers.ofString());
            String body = answer.body();
            must(answer.statusCode() == 200, "step " + answer.statusCode());
            must(body.contains("\"clientId\""), "no answer: " + body.substring(0, Math.min(80, body.length())));
            must(!body.contains("\"resynchronize\""), "resync");
            must(!body.contains("\"appError\"") && !body.contains("\"sessionExpired\""), "error on the screen");
            syncId = Integer.parseInt(find(body, "\"syncId\":\\s*(\\d+)"));
            clientId = Integer.parseInt(find(body, "\"clientId\":\\s*(\\d+)"));
            return body;
        }

        private HttpResponse<String> get(String path, String accept, String cookies)
                throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(desk.resolve(path))
                            .timeout(PATIENCE)
                            .header("Accept", accept)
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());
        }

        private void must(boolean fine, String otherwise) {
            if (!fine) {
                throw new IllegalStateException(otherwise);
            }
        }
    }

    private static String cookies(HttpResponse<?> response) {
        List<String> cookies = new ArrayList<>();
        for (String header : response.headers().allValues("set-cookie")) {
            Matcher cookie = COOKIE.matcher(header);
            if (cookie.lookingAt()) {
                cookies.add(cookie.group());
            }
        }
        return String.join("; ", cookies);
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
