package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.entry.Argon2;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site started as operators start it, asked as monitors ask it, and its log read as a security team reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchingTest {
    private static final String PASSWORD = "three unrelated words";

    @TempDir
    static Path folder;

    private Process site;
    private String address = "";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    void open() throws Exception {
        Path data = folder.resolve("data");
        try (Database record = EmbeddedDatabase.open(data, _ -> {})) {
            for (Role role : List.of(Role.ADMINISTRATOR, Role.SUPPLIER, Role.ANALYST)) {
                record.accountsKept()
                        .keep(
                                "test",
                                "account created",
                                new Account(
                                        "quill." + role.code(), "Zoe Quill", Set.of(role), Set.of(), Set.of(), true),
                                Optional.of(new Secret(new Argon2().hash(PASSWORD), false, java.time.Instant.EPOCH)));
            }
        }
        site = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Waymark.class.getName(),
                        "serve",
                        "--port",
                        "18471",
                        "--log",
                        "json",
                        "--data",
                        data.toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
        BufferedReader said = site.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("The site is at ")) {
                address = line.substring("The site is at ".length());
                break;
            }
        }
        assertThat(address).as(Files.readString(folder.resolve("log"))).startsWith("http://127.0.0.1:");
    }

    @AfterAll
    void close() throws Exception {
        site.destroy();
        assertThat(site.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get(path.equals("/sign-in") ? path : "/accessibility").body());
        String form = "_csrf=" + (token.find() ? encoded(token.group(1)) : "")
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return browser.send(
                HttpRequest.newBuilder(URI.create(address).resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @Order(1)
    void a_monitor_is_told_that_the_site_is_up_and_ready() throws Exception {
        assertThat(get("/health").body()).contains("\"status\": \"up\"");
        var ready = get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .isEqualTo("{\"status\": \"ready\", \"database\": \"answers\", \"schema\": \"ours\","
                        + " \"disk\": \"has room\"}\n");
    }

    @Test
    @Order(2)
    void measures_are_for_this_machine_asking_for_itself() throws Exception {
        var measures = get("/metrics");
        assertThat(measures.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain")
                .contains("version=0.0.4");
        assertThat(measures.body())
                .contains("# TYPE waymark_http_request_seconds histogram\n")
                .contains("waymark_database_up 1\n")
                .containsPattern("waymark_http_requests_total\\{status=\"2xx\"} [1-9]")
                .doesNotContain("quill");
        assertThat(measures.body().lines())
                .allMatch(line -> line.matches("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^}]+})? [-0-9.]+"));
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Forwarded-Host")) {
            assertThat(get("/metrics", header, "for=10.0.0.7").statusCode()).isEqualTo(404);
        }
    }

    @Test
    @Order(3)
    void a_whole_browsing_leaves_events_in_the_log_and_nobodys_name() throws Exception {
        assertThat(post("/sign-in", Map.of("name", "zoe.quill@kent.example", "password", "wrong"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/sign-in", Map.of("name", "quill.supplier", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        get("/search?q=families+of+Zoe+Quill");
        get("/indicator/quill-indicator?q=quill");
        get("/accounts?for=quill.administrator");
        get("/no-such-page/quill");
        post("/sign-out", Map.of());
        post("/sign-in", Map.of("name", "quill.administrator", "password", PASSWORD));
        assertThat(get("/audit.jsonl").body()).contains("quill");
        assertThat(get("/audit/check").body()).contains("All is as it was written: 3 entries");
        assertThat(post("/accounts/quill.supplier/reset", Map.of()).statusCode())
                .isEqualTo(200);

        String log = Files.readString(folder.resolve("log"));
        assertThat(log)
                .doesNotContainIgnoringCase("quill")
                .doesNotContain("kent.example", "families", "127.0.0.1", PASSWORD);
        List<JsonNode> events = events(log);
        assertThat(events)
                .extracting(event -> event.path("event.action").asString() + " "
                        + event.path("event.outcome").asString() + " "
                        + event.path("event.target").asString("").replaceFirst("^[0-9a-f]{16}$", "(an account)"))
                .containsExactly(
                        "sign-in failure ",
                        "sign-in success ",
                        "refusal failure GET /accounts",
                        "sign-out success ",
                        "sign-in success ",
                        "export success /audit.jsonl",
                        "account-reset success (an account)");
        assertThat(events.get(0).has("user.hash")).isFalse();
        assertThat(events.get(2).path("user.hash")).isEqualTo(events.get(1).path("user.hash"));
        assertThat(events.get(6).path("event.target")).isEqualTo(events.get(1).path("user.hash"));
        assertThat(events.get(4).path("user.hash")).isNotEqualTo(events.get(1).path("user.hash"));
        assertThat(events.get(1).path("user.hash").asString()).isEqualTo(worked("quill.supplier"));
        assertThat(get("/metrics").body()).contains("waymark_events_total{action=\"sign-in\",outcome=\"success\"} 2\n");
    }

    @Test
    @Order(4)
    void a_session_ends_at_once_when_its_account_is_disabled() throws Exception {
        post("/sign-out", Map.of());
        post("/sign-in", Map.of("name", "quill.analyst", "password", PASSWORD));
        assertThat(get("/work").statusCode()).isEqualTo(200);
        Typed put = Typed.waymark(
                "account",
                "disable",
                "quill.analyst",
                "--data",
                folder.resolve("data").toString());
        assertThat(put.code()).as(put.err()).isZero();
        assertThat(get("/work").statusCode()).isEqualTo(303);
    }

    private static List<JsonNode> events(String log) {
        return log.lines()
                .filter(line -> line.startsWith("{"))
                .<JsonNode>map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.has("event.action"))
                .toList();
    }

    /** As docs/operations.md says that anybody with the key can. */
    private static String worked(String account) throws IOException, InterruptedException {
        Process openssl = new ProcessBuilder(
                        "sh",
                        "-c",
                        "printf %s \"$1\" | openssl dgst -sha256 -hmac \"$(cat \"$2\")\" | sed 's/.*= //' | cut -c1-16",
                        "sh",
                        account,
                        folder.resolve("data/log-key").toString())
                .start();
        String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(openssl.waitFor()).isZero();
        return said.strip();
    }
}
