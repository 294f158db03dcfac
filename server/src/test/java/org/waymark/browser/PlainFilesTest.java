package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.still.StillSite;
import org.waymark.web.still.Walk;

/** The example's whole site opened from its folder, and beneath an address of another host. */
class PlainFilesTest {
    private static final String EDITION = "editions/qpr/FY2024-25-Q1/1/";
    private static final List<String> KINDS = List.of(
            "index.html",
            "reports/children/index.html",
            "editions.html",
            "search.html",
            "search.html?q=plans",
            "data.html",
            "cookies.html",
            EDITION + "index.html",
            EDITION + "summary.html",
            EDITION + "scorecard.html",
            EDITION + "scorecard.html?rating=red&sort=name",
            EDITION + "indicator/ehcp-20-weeks.html",
            EDITION + "indicator/ehcp-20-weeks/why.html",
            EDITION + "indicator/ehcp-20-weeks/neighbours.html",
            EDITION + "places.html",
            EDITION + "places/E07000105.html",
            EDITION + "compare.html",
            EDITION + "compare.by.periods.indicator.ehcp-20-weeks.html",
            EDITION + "compare.by.two.indicator.ehcp-20-weeks.html",
            EDITION + "methods.html",
            EDITION + "downloads.html",
            "editions/qpr/FY2023-24-Q4/1/since.html");

    private static Served served;
    private static Path site;

    @BeforeAll
    static void write(@TempDir Path folder) {
        served = Served.open();
        site = folder.resolve("site");
        StillSite.write(served.example.publicFace(), site);
    }

    private static String at(String page) {
        return site.toUri() + page;
    }

    @Test
    void every_link_of_the_whole_example_leads_to_a_file() {
        assertThat(Walk.faults(site)).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {390, 1280})
    void pages_opened_from_the_folder_are_whole(int width) {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(width)) {
            var at = watched(page, site.toUri().toString(), faults);
            for (String name : KINDS) {
                at.set(name);
                page.navigate(at(name));
                page.waitForLoadState();
                Looks.sideways(page).forEach(fault -> faults.add(name + ": " + fault));
                Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
                if (page.locator("h1").count() != 1) {
                    faults.add(name + " has " + page.locator("h1").count() + " main headings");
                }
                if (!"rgb(18, 67, 109)"
                        .equals(page.evaluate("() => getComputedStyle(document.querySelector('.waymark-header'))"
                                + ".backgroundColor"))) {
                    faults.add(name + " has not got its style sheet");
                }
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void beneath_an_address_of_another_host_they_are_the_same() throws IOException {
        List<String> faults = new ArrayList<>();
        var host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/council/performance/", SimpleFileServer.createFileHandler(site.toAbsolutePath()));
        host.start();
        try (Page page = served.chromium.page(1280)) {
            String root = "http://127.0.0.1:" + host.getAddress().getPort() + "/council/performance/";
            watched(page, root, faults);
            page.navigate(root);
            page.locator("#site-search").fill("potholes");
            page.keyboard().press("Enter");
            page.locator(".finding-hit a").first().click();
            assertThat(page.url()).startsWith(root + "editions/").contains("/indicator/pothole");
            page.locator("a.waymark-back").click();
            page.locator("a[data-sort=name]").click();
            assertThat(page.url()).endsWith("/scorecard.html?sort=name");
            page.context().close();
        } finally {
            host.stop(0);
        }
        assertThat(faults).isEmpty();
    }

    private static AtomicReference<String> watched(Page page, String root, List<String> faults) {
        var at = new AtomicReference<>("");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(at + " complains: " + message.text());
            }
        });
        page.onPageError(error -> faults.add(at + " fails: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
                faults.add(at + " asks " + request.url());
            }
        });
        return at;
    }

    /** What answers: its kind, its words with the marked ones marked, the page it leads to. */
    private static List<String> answers(String html) {
        Document page = Jsoup.parse(html);
        return page.select("li.finding-hit").stream()
                .map(hit ->
                        hit.select("p, h2 a").stream().map(each -> each.html()).toList()
                                + " "
                                + address(hit.select("a").attr("href")))
                .toList();
    }

    /** An edition's own page is {@code index} among files, and its number on the server. */
    private static String address(String link) {
        String name = link.replaceAll(".*/", "").replace(".html", "").replaceAll("_([0-9a-f]{2})", "%$1");
        return name.matches("index|[0-9]+") ? "edition" : URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans",
                "ehcp",
                "potholes",
                "pothole",
                "poltholes",
                "Éducation",
                "carers",
                "psycholgist",
                "ashford",
                "education health",
                "20 weeks",
                "waste recyled",
                "recruit",
                "quarter",
                "2024-25",
                "tunbridge",
                "zzzzz",
                "in time",
                "children in care",
                "a",
                "highways",
                "statutory notices"
            })
    void a_search_gives_what_the_server_gives_in_the_same_order(String question) {
        String asked = URLEncoder.encode(question, StandardCharsets.UTF_8);
        try (Page page = served.chromium.page(820)) {
            page.navigate(at("search.html?q=" + asked));
            page.waitForFunction("() => document.querySelector('main h1').textContent.startsWith('Search: ')");
            String server = org.waymark.web.Browser.at(served.example.site())
                    .get("/search?q=" + asked)
                    .body();
            assertThat(page.locator("main [role=status]").textContent())
                    .isEqualTo(Jsoup.parse(server).select("main [role=status]").text());
            assertThat(page.title()).isEqualTo(Jsoup.parse(server).title());
            assertThat(answers(page.content())).isEqualTo(answers(server));
            page.context().close();
        }
    }

    @Test
    void the_scorecard_is_searched_and_sorted_as_the_server_does() {
        try (Page page = served.chromium.page(1280)) {
            for (String query :
                    List.of("", "?rating=red", "?rating=red&sort=name&order=down", "?q=plans&sort=latest")) {
                page.navigate(at(EDITION + "scorecard.html" + query));
                String server = org.waymark.web.Browser.at(served.example.site())
                        .get("/scorecard" + query)
                        .body();
                assertThat(page.locator("tbody tr:not([hidden]) th a").all().stream()
                                .map(link -> link.getAttribute("href")
                                        .replaceAll(".*/", "")
                                        .replace(".html", ""))
                                .toList())
                        .as(query)
                        .isEqualTo(Jsoup.parse(server).select("tbody tr:not([hidden]) th a").stream()
                                .map(link -> link.attr("href").replaceAll(".*/", ""))
                                .toList());
            }
            page.locator("#filter-q").fill("waste");
            // The address follows a moment after the last letter.
            page.waitForURL(address -> address.endsWith("/scorecard.html?q=waste&sort=latest"));
            page.context().close();
        }
    }

    @Test
    void without_scripts_everything_is_there_to_be_read() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext plain = served.chromium.window(new Browser.NewContextOptions()
                        .setViewportSize(390, 900)
                        .setJavaScriptEnabled(false));
                Page page = plain.newPage()) {
            for (String name : KINDS) {
                page.navigate(at(name));
                Looks.sideways(page).forEach(fault -> faults.add(name + ": " + fault));
                Looks.hidden(page).forEach(fault -> faults.add(name + ": " + fault));
            }
            page.navigate(at(EDITION + "scorecard.html"));
            assertThat(page.locator("tbody tr").count()).isGreaterThan(50);
            assertThat(page.locator("tbody tr[hidden]").count()).isZero();
            assertThat(page.locator(".waymark-filters").isVisible()).isFalse();
            page.navigate(at("search.html?q=plans"));
            assertThat(page.locator("main").innerText()).contains("Searching needs JavaScript");
            assertThat(page.locator(".finding-everything a").count()).isGreaterThan(80);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void with_nothing_but_a_keyboard_another_quarter_is_reached() {
        try (Page page = served.chromium.page(1280)) {
            page.navigate(at(EDITION + "indicator/ehcp-20-weeks.html"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
            page.locator(".waymark-pick summary").focus();
            page.keyboard().press("Enter");
            for (int stop = 0; stop < 10 && !focused(page).contains("Quarter 4 2023-24"); stop++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/FY2023-24-Q4/1/indicator/ehcp-20-weeks.html");
            assertThat(page.locator("main").innerText()).contains("Quarter 4 2023-24");
            page.context().close();
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.textContent"));
    }
}
