package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a desk that runs tells those who watch it, and how it writes its log. */
class WatchingIT {

    private final HttpClient watcher = HttpClient.newHttpClient();

    @Test
    void tellsEverybodyThatItIsWellAndOnlyThisMachineHowMuchItDoes() throws Exception {
        int port = freePort();
        try (var desk = DeskServer.start("management.server.port=" + port, "management.server.address=127.0.0.1")) {
            URI own = URI.create("http://127.0.0.1:" + port);

            assertThat(get(own.resolve("/actuator/health/liveness")).body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(own.resolve("/actuator/health/readiness")).body()).isEqualTo("{\"status\":\"UP\"}");
            HttpResponse<String> figures = get(own.resolve("/actuator/prometheus"));
            assertThat(figures.statusCode()).isEqualTo(200);
            assertThat(figures.body()).contains("jvm_memory_used_bytes", "hikaricp_connections_active");
        }
    }

    @Test
    void tellsOnTheDesksPortNoFigures() throws Exception {
        try (var desk = DeskServer.start()) {
            assertThat(get(URI.create(desk.at("actuator/health/liveness"))).body())
                    .isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(URI.create(desk.at("actuator/health"))).body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("components");
            HttpResponse<String> figures = get(URI.create(desk.at("actuator/prometheus")));
            assertThat(figures.statusCode()).isEqualTo(302);
            assertThat(figures.headers().firstValue("location").orElse("")).endsWith("/sign-in");

            String code = desk.firstRunCode();
            assertThat(Files.readAllLines(desk.data().resolve("logs/claimdesk.log")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z [A-Z]{4,5} .*"))
                    .noneMatch(line -> line.contains(code));
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return watcher.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
