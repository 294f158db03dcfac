package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.web.SignedIn;

/** The pages of officers and administrators, on a phone and a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedInPagesTest {
    private static final String NAME = "all.roles";
    private static final String PASSWORD = "three horses and a cart";

    private Served served;
    private Sample sample;

    @BeforeAll
    void open() {
        served = Served.open();
        served.example.letIn(
                new Account(NAME, "All Roles", EnumSet.allOf(Role.class), Set.of(), Set.of(), true), PASSWORD);
        SignedIn asking = SignedIn.as(served.example.site(), NAME, PASSWORD);
        sample = Sample.of(
                served.example.site().addresses(),
                "/work",
                path -> {
                    var answer = asking.get(path);
                    boolean html = answer.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .startsWith("text/html");
                    return html && !path.contains("/files/") ? Optional.of(answer.body()) : Optional.empty();
                },
                1);
    }

    @AfterAll
    void close() {
        served.example.putOut(NAME);
    }

    @Test
    void links_lead_to_what_officers_do() {
        assertThat(sample.paths())
                .contains("/work", "/work/bring", "/work/record", "/audit", "/accounts", "/now")
                .anyMatch(path -> path.startsWith("/now/"))
                .anyMatch(path -> path.startsWith("/work/record/"));
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {320, 1280})
    void they_fit_and_axe_finds_no_fault(int width) {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(width)) {
            signIn(page);
            page.onPageError(error -> faults.add(page.url() + " fails: " + error));
            for (String path : officers()) {
                served.visit(page, path);
                Looks.sideways(page).forEach(fault -> faults.add(path + ": " + fault));
                if (page.locator("h1").count() != 1) {
                    faults.add(path + " has " + page.locator("h1").count() + " main headings");
                }
                Axe.faults(page).forEach(fault -> faults.add(path + ": " + fault));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    /** What the public has is looked at elsewhere. */
    private List<String> officers() {
        return sample.paths().stream()
                .filter(path -> path.startsWith("/work")
                        || path.startsWith("/now")
                        || path.startsWith("/audit")
                        || path.startsWith("/accounts")
                        || path.startsWith("/sign-in"))
                .toList();
    }

    private void signIn(Page page) {
        served.visit(page, "/sign-in");
        page.fill("input[name=name]", NAME);
        page.fill("input[name=password]", PASSWORD);
        page.locator("main form button").first().click();
        page.waitForLoadState();
        assertThat(page.locator("header").innerText()).contains("All Roles");
    }
}
