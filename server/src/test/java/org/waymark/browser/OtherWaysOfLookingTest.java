package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without scripts, with letters twice as large, in the reader's own colours, on paper. */
class OtherWaysOfLookingTest {
    /** An A4 page less its margins, in CSS pixels. */
    private static final int PAPER = 718;

    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.open();
    }

    @Test
    void without_scripts_every_page_is_whole() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext plain = served.chromium.window(new Browser.NewContextOptions()
                        .setViewportSize(390, 900)
                        .setJavaScriptEnabled(false));
                Page page = plain.newPage()) {
            for (String path : served.pages()) {
                served.visit(page, path);
                Looks.sideways(page).forEach(fault -> faults.add(path + ": " + fault));
                Looks.hidden(page).forEach(fault -> faults.add(path + ": " + fault));
                if (page.locator("main h1").count() != 1) {
                    faults.add(path + " has no main heading");
                }
                for (var form : page.locator("form").all()) {
                    if (form.locator("button, input[type=submit]").count() == 0) {
                        faults.add(path + " has a form that cannot be sent");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Axe is a script itself, so here scripts run and the site's own never come. */
    @Test
    void when_its_scripts_never_arrive_axe_finds_no_fault() {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(390)) {
            page.route("**/*.js", route -> route.abort());
            for (String path : served.pages()) {
                served.visit(page, path);
                Axe.faults(page).forEach(fault -> faults.add(path + ": " + fault));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void with_letters_twice_as_large_nothing_is_cut_off() {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(640)) {
            for (String path : served.pages()) {
                served.visit(page, path);
                Looks.sideways(page).forEach(fault -> faults.add(path + " at 200%: " + fault));
                page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                Looks.cutOff(page).forEach(fault -> faults.add(path + " with large text: " + fault));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void in_the_readers_own_colours_every_judgement_can_still_be_read() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = served.chromium.window(new Browser.NewContextOptions()
                        .setViewportSize(820, 900)
                        .setForcedColors(ForcedColors.ACTIVE));
                Page page = window.newPage()) {
            for (String path : served.pages()) {
                served.visit(page, path);
                Looks.onlyColour(page).forEach(fault -> faults.add(path + ": " + fault));
            }
            served.visit(page, "/scorecard");
            assertThat(page.locator("main").innerText())
                    .contains("Red")
                    .contains("Green")
                    .contains("Amber");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void on_paper_the_page_is_the_report_and_not_the_site() {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(PAPER)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : served.pages()) {
                served.visit(page, path);
                if (page.locator("nav.govuk-service-navigation__wrapper").isVisible()) {
                    faults.add(path + " prints its navigation");
                }
                if (!page.locator("main h1").isVisible()) {
                    faults.add(path + " prints no heading");
                }
                Looks.sideways(page).forEach(fault -> faults.add(path + " on paper: " + fault));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_checks_can_fire() {
        try (Page page = served.chromium.page(390)) {
            served.visit(page, "/accessibility");
            page.evaluate("() => { document.querySelector('main').innerHTML = '<h1>one</h1>"
                    + "<p id=cut>long words that are cut off</p><i id=colour aria-label=Red></i>';"
                    + " Object.assign(document.getElementById('cut').style,"
                    + " { height: '5px', overflow: 'hidden', display: 'block' });"
                    + " Object.assign(document.getElementById('colour').style,"
                    + " { background: 'red', width: '20px', height: '20px', display: 'block' }); }");
            assertThat(Looks.cutOff(page)).anyMatch(fault -> fault.contains("long words"));
            assertThat(Looks.onlyColour(page)).anyMatch(fault -> fault.contains("Red"));
            page.context().close();
        }
    }
}
