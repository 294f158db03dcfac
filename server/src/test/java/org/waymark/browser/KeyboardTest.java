package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With nothing but a keyboard. */
class KeyboardTest {
    private static final int MOST = 60;
    private static final String FOCUSED = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return { at: '', seen: true, skip: false };
          const box = e.getBoundingClientRect();
          const style = getComputedStyle(e);
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
          const shadow = style.boxShadow !== 'none';
          const all = [...document.querySelectorAll('*')];
          return { at: all.indexOf(e) + ' ' + e.tagName + ' ' + (e.getAttribute('aria-label') || e.textContent || e.name || '')
                       .trim().replace(/\\s+/g, ' ').slice(0, 40),
                   seen: (ring || shadow) && box.width > 0 && box.height > 0,
                   skip: e.classList.contains('govuk-skip-link') };
        }\
        """;

    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.open();
    }

    @Test
    void the_first_stop_skips_to_the_content() {
        try (Page page = served.chromium.page(1280)) {
            served.visit(page, "/scorecard");
            page.keyboard().press("Tab");
            assertThat(focused(page)).containsEntry("skip", true);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
            page.context().close();
        }
    }

    @Test
    void every_stop_can_be_seen_and_none_is_a_trap() {
        List<String> faults = new ArrayList<>();
        try (Page page = served.chromium.page(1280)) {
            for (String path : served.pages()) {
                served.visit(page, path);
                var met = new HashSet<String>();
                String before = "";
                String first = "";
                for (int stop = 0; stop < MOST; stop++) {
                    page.keyboard().press("Tab");
                    Map<String, Object> now = focused(page);
                    String at = String.valueOf(now.get("at"));
                    if (at.isEmpty() || at.equals(first)) {
                        break;
                    }
                    first = first.isEmpty() ? at : first;
                    if (!Boolean.TRUE.equals(now.get("seen"))) {
                        faults.add(path + ": nobody can see the focus on " + at);
                    }
                    if (at.equals(before) || !met.add(at)) {
                        faults.add(path + ": trapped at " + at);
                        break;
                    }
                    before = at;
                }
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_check_can_fire() {
        try (Page page = served.chromium.page(1280)) {
            served.visit(page, "/accessibility");
            page.evaluate("() => { const b = document.createElement('button'); b.textContent = 'unseen';"
                    + " b.style.outline = 'none'; document.body.prepend(b); }");
            page.keyboard().press("Tab");
            assertThat(focused(page)).containsEntry("seen", false);
            page.context().close();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> focused(Page page) {
        return (Map<String, Object>) page.evaluate(FOCUSED);
    }
}
