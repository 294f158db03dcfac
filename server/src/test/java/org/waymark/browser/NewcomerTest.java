package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who has never seen the site: which of last quarter's indicators does worst, why is it red, what is being done, how
 * do the neighbours do, and where are its figures? Five clicks at most.
 */
class NewcomerTest {
    private static Served served;
    private int clicks;

    @BeforeAll
    static void open() {
        served = Served.open();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {390, 1280})
    void finds_the_answers_in_five_clicks(int width) throws Exception {
        try (Page page = served.chromium.page(width)) {
            served.visit(page, "/");
            assertThat(page.locator("main").innerText()).contains("Red indicators and what is being done (8)");
            click(page.locator("main a", new Page.LocatorOptions().setHasText("Plans issued within 20 weeks"))
                    .first());
            assertThat(page.locator("main").innerText())
                    .contains("Red")
                    .contains("worse than the floor standard")
                    .contains("Management action");
            click(page.locator("main a", new Page.LocatorOptions().setHasText("Why is this red?"))
                    .first());
            assertThat(page.locator("main").innerText()).contains("16.1").contains("25%");
            click(page.locator("main a", new Page.LocatorOptions().setHasText("Neighbours"))
                    .first());
            assertThat(page.locator("main table").first().innerText()).contains("East Sussex");
            Locator data = page.locator("main a[href$='.csv']").first();
            Download file = page.waitForDownload(() -> click(data));
            assertThat(Files.readString(file.path()))
                    .startsWith("indicator,area,")
                    .contains("ehcp-20-weeks,E10000016");
            assertThat(clicks).isLessThanOrEqualTo(5);
            page.context().close();
        }
    }

    private void click(Locator link) {
        clicks++;
        link.click();
    }
}
