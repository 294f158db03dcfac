package org.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.PublicShire;
import org.waymark.web.Addresses;
import org.waymark.web.Browser;
import org.waymark.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ApiTest {
    private static final Map<String, String> EXAMPLE = Map.of(
            "{report}", "report", "{period}", "FY2024-25-Q1", "{number}", "1", "{indicator}", "timely");
    private static final String LINES = "/api/v1/editions/report/latest/latest/lines";

    private Site site;
    private Browser browser;
    private JsonNode document;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = PublicShire.serve(PublicShire.published(folder));
        browser = Browser.at(site);
        document = json(browser.get("/api/v1/openapi.json"));
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void every_address_is_described_and_every_description_has_an_address() {
        var described = document.path("paths").propertyStream()
                .map(each -> "/api/v1" + each.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        var answered = site.addresses().stream()
                .map(Addresses.Address::pattern)
                .filter(pattern -> pattern.startsWith("/api/v1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(answered).hasSizeGreaterThan(10);
    }

    @Test
    void every_address_answers_as_described() {
        document.path("paths").propertyStream().forEach(path -> {
            String address = "/api/v1" + path.getKey();
            for (Map.Entry<String, String> each : EXAMPLE.entrySet()) {
                address = address.replace(each.getKey(), each.getValue());
            }
            var answer = browser.get(address);
            JsonNode content = path.getValue().at("/get/responses/200/content");
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).as(address).isPresent();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
            if (address.endsWith(".csv")) {
                assertThat(type(answer)).startsWith("text/csv");
            } else {
                JsonNode schema = content.path("application/json").path("schema");
                assertThat(schema.isObject()).as(address).isTrue();
                assertThat(Described.faults(document, schema, json(answer))).as(address).isEmpty();
            }
        });
    }

    @Test
    void an_answer_that_is_not_as_described_would_be_seen() {
        JsonNode schema = document.at("/components/schemas/Editions");
        ObjectNode answer = (ObjectNode) json(browser.get("/api/v1/editions"));
        ((ObjectNode) answer.path("items").path(0)).put("number", "one").put("extra", 1);
        answer.remove("total");
        assertThat(Described.faults(document, schema, answer))
                .containsExactlyInAnyOrder(
                        ": lacks total",
                        "/items/0/number: \"one\" is not \"integer\"",
                        "/items/0: nothing is said of extra");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/editions?page=0                       | 400 | “0” is not a page that can be asked for. Give a whole number from 1 to 1000000.
        /api/v1/editions?size=5000                    | 400 | “5000” is not a size that can be asked for. Give a whole number from 1 to 1000.
        /api/v1/editions?reprot=qpr                   | 400 | There is no parameter “reprot” here. Those there are: page, report, size.
        /api/v1/editions/none/latest/latest           | 404 | There is no edition none, latest, latest.
        /api/v1/editions/report/latest/latest/lines/x | 404 | This edition has no line for “x”.
        /api/v1/editions/report/latest/latest/lines/timely/observations?from=June | 400 | “June”, given as from, is not a period.
        /api/v1/editions/report/latest/latest/lines/timely/observations?revisions=some | 400 | “some” is not a choice of revisions.
        /api/v1/nonsense                              | 404 | There is nothing at /api/v1/nonsense.
        """)
    void what_cannot_be_answered_is_a_problem_in_a_sentence(String path, int status, String sentence) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(json(answer).path("detail").asString()).startsWith(sentence);
        assertThat(Described.faults(document, document.at("/components/schemas/Problem"), json(answer)))
                .isEmpty();
    }

    @Test
    void lists_come_a_page_at_a_time_and_say_where_the_next_is() {
        String path = LINES + "/timely/observations?size=10&revisions=all";
        var first = browser.get(path);
        int total = json(first).path("total").asInt();
        assertThat(json(first).path("items").size()).isEqualTo(10);
        assertThat(first.headers().firstValue("Link").orElse(""))
                .contains("?revisions=all&page=2&size=10>; rel=\"next\"")
                .doesNotContain("prev");
        var beyond = browser.get(path + "&page=1000");
        assertThat(json(beyond).path("items").size()).isZero();
        assertThat(beyond.headers().firstValue("Link").orElse(""))
                .contains("page=" + (total + 9) / 10 + "&size=10>; rel=\"last\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area=E07000001&revisions=all                       | 7
        area=E07000001                                     | 6
        area=E10000099&cohort=phase:primary                | 6
        area=E07000001&from=FY2023-24-Q4                   | 2
        area=E07000001&from=FY2023-24&to=FY2023-24         | 4
        area=E07000001&from=FY2030-31                      | 0
        area=nowhere                                       | 0
        """)
    void observations_are_those_asked_for(String query, int count) {
        assertThat(json(browser.get(LINES + "/timely/observations?" + query)).path("total").asInt())
                .isEqualTo(count);
    }

    @Test
    void a_hidden_figure_has_no_numbers() {
        JsonNode items = json(browser.get(LINES + "/timely/observations?area=E07000002")).path("items");
        assertThat(items.size()).isPositive();
        items.forEach(item -> assertThat(List.of(item.path("value"), item.path("numerator"), item.path("denominator")))
                .allMatch(JsonNode::isNull));
        items.forEach(item -> assertThat(item.path("absent").asString()).isEqualTo("suppressed"));
    }

    @Test
    void csv_is_had_by_asking_for_it() {
        String places = "/api/v1/editions/report/latest/latest/places";
        assertThat(browser.get(places + ".csv").body())
                .isEqualTo(browser.get(places, "Accept", "text/csv").body())
                .startsWith("code,name,kind,parent,valid_from,valid_to\n")
                .contains("E07000004,Swalewood,district,E10000099");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var answer = browser.get("/api/v1/editions");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get("/api/v1/editions", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
    }
}
