package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, on a phone, a tablet and a desk. */
class EveryPageTest {
    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.open();
    }

    @Test
    void links_lead_to_pages_of_every_kind() {
        assertThat(served.pages()).contains("/", "/scorecard", "/editions", "/accessibility");
        assertThat(served.pages()).anyMatch(path -> path.startsWith("/indicator/"));
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {320, 390, 820, 1280})
    void fits_its_screen_says_nothing_amiss_and_asks_nobody_else(int width) {
        List<String> faults = new ArrayList<>();
        var at = new AtomicReference<String>("");
        try (Page page = served.chromium.page(width)) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(at + " complains: " + message.text());
                }
            });
            page.onPageError(error -> faults.add(at + " fails: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(served.at("/")) && !request.url().startsWith("data:")) {
                    faults.add(at + " asks " + request.url());
                }
            });
            for (String path : served.pages()) {
                at.set(path);
                served.visit(page, path);
                Looks.sideways(page).forEach(fault -> faults.add(path + ": " + fault));
                if (page.locator("h1").count() != 1) {
                    faults.add(path + " has " + page.locator("h1").count() + " main headings");
                }
                if (!page.context().cookies().isEmpty() && !path.startsWith("/sign-in")) {
                    faults.add(path + " sets a cookie");
                }
                page.context().clearCookies();
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {390, 1280})
    void axe_finds_no_fault(int width) {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(width)) {
            for (String path : served.pages()) {
                served.visit(page, path);
                Axe.faults(page).forEach(fault -> faults.add(path + ": " + fault));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_checks_can_fire() {
        try (Page page = served.chromium.page(390)) {
            served.visit(page, "/accessibility");
            page.evaluate("() => { document.querySelector('main').innerHTML = "
                    + "'<img src=\"data:,\"><p id=wide>wide</p><h1>one</h1>';"
                    + " document.getElementById('wide').style.width = '900px'; }");
            assertThat(Axe.faults(page)).anyMatch(fault -> fault.startsWith("image-alt"));
            assertThat(Looks.sideways(page)).anyMatch(fault -> fault.startsWith("p."));
            page.context().close();
        }
    }
}
