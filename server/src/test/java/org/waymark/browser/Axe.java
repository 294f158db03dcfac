package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks axe-core what it finds wrong with a page as it stands: WCAG 2.2 to level AA, and its best practices. */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN =
            "async () => { const r = await axe.run(document, { preload: false, resultTypes: ['violations'], runOnly:"
                + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); return"
                + " r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.target.join(' ') + ': ' +"
                + " (n.failureSummary || v.help).replaceAll('\\n"
                + "', ' '))); }";

    private Axe() {}

    /** One line for each fault; empty when there is none. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        // Evaluated, not added as a script: the page's own policy would rightly refuse it.
        page.evaluate(SOURCE);
        return new ArrayList<>((List<String>) page.evaluate(RUN));
    }

    private static String source() {
        try (var stream = Axe.class.getResourceAsStream("/axe-core/axe.min.js")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
