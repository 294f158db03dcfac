package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.SmallCouncil;

/**
 * A whole quarter, played in a browser by five people: a supplier, a head of service, corporate performance, a clerk, and
 * somebody of the public.
 */
class QuarterTest {
    private static final String FIRST = "/work/round/qpr/FY2024-25-Q1";
    private static final String SECOND = "/work/round/qpr/FY2024-25-Q2";
    private static final String ASKED = "Why are so few calls answered on Mondays?";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Map<String, Page> desks = new HashMap<>();

    @Test
    void a_quarter_is_played_from_its_figures_to_the_pack_that_answers_what_was_asked(@TempDir Path folder)
            throws IOException {
        today("2024-08-20");
        try (var chromium = Chromium.open();
                var council = SmallCouncil.open(folder, now::get)) {
            for (String name : new String[] {"sam", "hal", "boss", "clerk", ""}) {
                desks.put(name, signedIn(chromium, council, name));
            }
            openRound("FY2024-25-Q1");
            figure("calls", "FY2024-25-Q1", "700", "1000");
            figure("visits", "FY2024-25-Q1", "410", "500");
            sign(FIRST);
            sign(FIRST);
            wordsBackAndForth();
            today("2024-09-12");
            aLateFigure();
            lock(FIRST);
            nothingMovesWhileItIsLocked();
            today("2024-09-18");
            publish("FY2024-25-Q1");
            thePublicReads("72%");
            today("2024-09-27");
            theMeetingAsks();
            anAddendum();
            today("2024-11-20");
            theNextPackAnswers();
        }
    }

    private void today(String day) {
        now.set(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private Page signedIn(Chromium chromium, SmallCouncil council, String name) {
        Page page = chromium.page(1000);
        page.context().setDefaultNavigationTimeout(60_000);
        page.navigate(council.address() + "/");
        if (!name.isEmpty()) {
            page.navigate(council.address() + "/sign-in");
            page.fill("input[name=name]", name);
            page.fill("input[name=password]", SmallCouncil.PASSWORD);
            page.locator("main form button").first().click();
            page.waitForLoadState();
            assertThat(page.locator("header").innerText()).contains(name);
        }
        return page;
    }

    /** Somebody's window, at a page of the site. */
    private Page at(String name, String path) {
        Page page = java.util.Objects.requireNonNull(desks.get(name));
        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + path);
        page.waitForLoadState();
        return page;
    }

    private static void press(Page page, String button) {
        Locator all = page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(button));
        all.first().click();
        page.waitForLoadState();
    }

    private static String told(Page page) {
        return page.locator("main").innerText();
    }

    private void openRound(String period) {
        Page boss = at("boss", "/work/round?report=qpr&period=" + period);
        press(boss, "Open the round");
        assertThat(told(boss)).contains("Indicator by indicator");
    }

    private void figure(String code, String period, String numerator, String denominator) {
        Page sam = at("sam", "/work/figure/" + code);
        sam.fill("input[name=period]", period);
        sam.fill("input[name=numerator]", numerator);
        sam.fill("input[name=denominator]", denominator);
        sam.selectOption("select[name=status]", "final");
        press(sam, "See what would be stored");
        sam.locator("form[action$='/store'] button").click();
        sam.waitForLoadState();
    }

    /** The first figure on the board that is not signed. */
    private void sign(String board) {
        Page sam = at("sam", board);
        press(sam, "Sign this figure");
        assertThat(told(sam)).contains("The figure is signed as it stands.");
    }

    private void write(String board, String context, String action, String due) {
        Page sam = at("sam", board + "/words/calls");
        sam.fill("textarea[name=context]", context);
        sam.fill("textarea[name=management-action]", action);
        sam.selectOption("select[name=action-owner]", "head");
        sam.fill("input[name=action-due]", due);
        press(sam, "Submit for approval");
        assertThat(told(sam)).contains("These words wait for somebody who did not write them to decide.");
    }

    private void approve(String board) {
        Page hal = at("hal", board + "/words/calls");
        press(hal, "Approve");
        assertThat(told(hal)).contains("The words are approved and stand in the report.");
    }

    private void wordsBackAndForth() {
        assertThat(told(at("boss", FIRST))).contains("The pack cannot be locked yet");
        write(FIRST, "70% of calls were answered.", "We are looking at it.", "2024-11-30");
        Page hal = at("hal", FIRST + "/words/calls");
        hal.fill("textarea[name=reason]", "Say what changes.");
        press(hal, "Return");
        assertThat(told(at("sam", FIRST + "/words/calls"))).contains("Say what changes.");
        write(FIRST, "72% of calls were answered.", "Four call handlers start in October.", "2024-11-30");
        approve(FIRST);
    }

    private void aLateFigure() {
        figure("calls", "FY2024-25-Q1", "720", "1000");
        assertThat(told(at("boss", FIRST))).contains("Changed since signed");
        sign(FIRST);
    }

    private void lock(String board) {
        Page boss = at("boss", board);
        press(boss, "Lock the pack");
        await(board, "The pack is locked.");
    }

    /** An edition takes a while to make. */
    private void await(String board, String sentence) {
        for (int tries = 0; tries < 60; tries++) {
            Page boss = at("boss", board);
            if (told(boss).contains(sentence)) {
                return;
            }
            boss.waitForTimeout(1_000);
        }
        assertThat(told(at("boss", board))).contains(sentence);
    }

    private void nothingMovesWhileItIsLocked() {
        Page sam = at("sam", FIRST + "/words/calls");
        assertThat(told(sam)).contains("The pack is locked, so these words stand as they are.");
        assertThat(sam.locator("button:visible", new Page.LocatorOptions().setHasText("Submit for approval"))
                        .count())
                .isZero();
    }

    private void publish(String period) {
        Page clerk = at("clerk", "/work/ready/qpr/" + period);
        clerk.locator("form[action='/work/publish'] button").first().click();
        clerk.waitForLoadState();
        for (int tries = 0; tries < 60 && !told(at("", "/editions")).contains(named(period)); tries++) {
            clerk.waitForTimeout(1_000);
        }
        assertThat(told(at("", "/editions"))).contains(named(period));
    }

    private static String named(String period) {
        return period.endsWith("Q1") ? "Quarter 1 2024-25" : "Quarter 2 2024-25";
    }

    private void thePublicReads(String figure) {
        assertThat(told(at("", "/indicator/calls"))).contains(figure).contains("Four call handlers start in October.");
    }

    private void theMeetingAsks() {
        Page clerk = at("clerk", "/work/meetings/cabinet-1");
        clerk.selectOption("select[name=kind]", "resolution");
        clerk.fill("textarea[name=text]", "The report was noted.");
        press(clerk, "Record");
        at("clerk", "/work/meetings/cabinet-1");
        clerk.selectOption("select[name=kind]", "question");
        clerk.fill("textarea[name=text]", ASKED);
        clerk.fill("input[name=asked_by]", "The member for Hobbiton");
        clerk.selectOption("select[name=indicator]", "calls");
        press(clerk, "Record");
        at("clerk", "/work/meetings/cabinet-1");
        clerk.locator("summary", new Page.LocatorOptions().setHasText("promise"))
                .first()
                .click();
        Locator form = clerk.locator("form[action*='/promise/']").first();
        form.locator("textarea[name=title]").fill("Show calls by the day of the week");
        form.locator("select[name=owner]").selectOption("head");
        form.locator("input[name=due_on]").fill("2024-11-15");
        form.locator("button").click();
        clerk.waitForLoadState();
        assertThat(told(at("hal", "/work/promises"))).contains("Show calls by the day of the week");
    }

    private void anAddendum() {
        Page boss = at("boss", FIRST);
        boss.fill("textarea[name=reason]", "The figure for visitors was sent wrong.");
        press(boss, "Unlock the pack");
        figure("visits", "FY2024-25-Q1", "400", "500");
        sign(FIRST);
        lock(FIRST);
        publish("FY2024-25-Q1");
        assertThat(told(at("", "/addendum"))).contains("2");
    }

    private void theNextPackAnswers() {
        Page hal = at("hal", "/work/promises");
        hal.locator("a", new Page.LocatorOptions().setHasText("Show calls by the day of the week"))
                .first()
                .click();
        hal.waitForLoadState();
        hal.fill("textarea[name=evidence]", "The answer went to every member on 14 November.");
        hal.locator("form[action$='/close'] button").click();
        hal.waitForLoadState();
        openRound("FY2024-25-Q2");
        figure("calls", "FY2024-25-Q2", "800", "1000");
        figure("visits", "FY2024-25-Q2", "415", "500");
        sign(SECOND);
        sign(SECOND);
        write(SECOND, "80% of calls were answered.", "Mondays have two more people from January.", "2025-01-31");
        approve(SECOND);
        lock(SECOND);
        publish("FY2024-25-Q2");
        Page visitor = at("", "/editions/qpr/FY2024-25-Q2/1/files/report.html");
        assertThat(visitor.locator("body").innerText())
                .contains("What was asked, and what was answered")
                .contains("The report was noted.")
                .contains(ASKED)
                .contains("Show calls by the day of the week")
                .contains("The answer went to every member on 14 November.");
    }
}
