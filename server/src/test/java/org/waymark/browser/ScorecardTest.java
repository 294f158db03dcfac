package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.web.Browser;

/** The scorecard's script against the server: the same rows in the same order, and an address bar that keeps the view. */
class ScorecardTest {
    private static final Pattern ROW =
            Pattern.compile("(?s)<tr role=\"row\"([^>]*)>\\s*<th scope=\"row\".*?href=\"/indicator/([a-z0-9-]+)\"");
    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.open();
    }

    /** As a browser without scripts would get it for the same address. */
    private static List<String> fromServer(String address) {
        URI uri = URI.create(address);
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String page = Browser.at(served.example.site()).get(path).body();
        return ROW.matcher(page)
                .results()
                .filter(row -> !row.group(1).contains(" hidden"))
                .map(row -> row.group(2))
                .toList();
    }

    private static List<String> onScreen(Page page) {
        return page.locator("tbody tr:not([hidden]) th a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/", ""))
                .toList();
    }

    private static void same(Page page, String query) {
        assertThat(page.url()).endsWith("/scorecard" + query);
        assertThat(onScreen(page)).as(query).isEqualTo(fromServer(page.url()));
    }

    @Test
    void choosing_searching_and_sorting_give_what_the_server_gives() {
        try (Page page = served.chromium.page(1280)) {
            served.visit(page, "/scorecard");
            int all = onScreen(page).size();
            page.locator("details.waymark-filters__more summary").click();
            page.locator("#filter-rating").selectOption("red");
            same(page, "?rating=red");
            assertThat(onScreen(page).size()).isBetween(1, all - 1);
            page.locator("a[data-sort=name]").click();
            same(page, "?rating=red&sort=name");
            page.locator("a[data-sort=name]").click();
            same(page, "?rating=red&sort=name&order=down");
            page.locator("a[data-sort=target]").click();
            same(page, "?rating=red&sort=target");
            page.locator("#filter-rating").selectOption("");
            for (String column :
                    List.of("latest", "rating", "direction", "floor", "previous", "last-year", "benchmark")) {
                page.locator("a[data-sort=" + column + "]").click();
                same(page, "?sort=" + column);
                page.locator("a[data-sort=" + column + "]").click();
                same(page, "?sort=" + column + "&order=down");
            }
            page.locator("#filter-q").fill("Éhc pLans");
            assertThat(onScreen(page)).isNotEmpty().isEqualTo(fromServer(page.url()));
            page.locator("#filter-q").fill("no such words");
            assertThat(page.locator(".waymark-none").isVisible()).isTrue();
            assertThat(page.locator("[role=status]").textContent()).startsWith("0 of ");
        }
    }

    @Test
    void an_address_opens_the_view_it_names_and_files_hold_the_same() {
        try (Page page = served.chromium.page(390)) {
            served.visit(page, "/scorecard?rating=amber&sort=name&order=down");
            same(page, "?rating=amber&sort=name&order=down");
            page.locator("#filter-direction").selectOption("improving");
            assertThat(page.locator("a.waymark-take").first().getAttribute("href"))
                    .endsWith("/scorecard.csv?rating=amber&direction=improving&sort=name&order=down");
        }
    }

    @Test
    void a_chart_is_read_point_by_point_with_the_arrow_keys() {
        try (Page page = served.chromium.page(820)) {
            served.visit(page, "/indicator/ehcp-20-weeks");
            var slider = page.locator("[role=slider]").first();
            slider.focus();
            String last = slider.getAttribute("aria-valuetext");
            assertThat(last).startsWith("Quarter 1 2024-25: 16.1%, target 30%");
            page.keyboard().press("ArrowLeft");
            assertThat(slider.getAttribute("aria-valuetext")).startsWith("Quarter 4 2023-24: 13.9%");
            assertThat(slider.textContent()).startsWith("Quarter 4 2023-24");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowLeft");
            assertThat(slider.getAttribute("aria-valuenow")).isEqualTo("1");
        }
    }
}
