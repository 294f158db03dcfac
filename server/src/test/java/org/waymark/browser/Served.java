package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.ServedExample;
import org.waymark.web.Browser;

/** One example site and one Chromium for all browser tests of a run: both take long to start. */
final class Served {
    private static @Nullable Served one;

    final ServedExample example = ServedExample.open();
    final Chromium chromium;
    private final Browser asking = Browser.at(example.site());
    private @Nullable Sample pages;

    private Served(Chromium chromium) {
        this.chromium = chromium;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static synchronized Served open() {
        if (one == null) {
            one = new Served(Chromium.open());
        }
        return one;
    }

    /** The address of a page. */
    String at(String path) {
        return example.site().address().replaceAll("/$", "") + path;
    }

    /** Pages of every kind that the public may read. */
    synchronized List<String> pages() {
        return sample().paths();
    }

    synchronized Sample sample() {
        if (pages == null) {
            pages = Sample.of(example.site().addresses(), "/", this::page, 2);
        }
        return pages;
    }

    private Optional<String> page(String path) {
        var answer = asking.get(path);
        boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return html && !path.contains("/files/") ? Optional.of(answer.body()) : Optional.empty();
    }

    /** Loads a page and waits until its scripts have done what they do at once. */
    void visit(Page page, String path) {
        page.navigate(at(path));
        page.waitForLoadState();
    }

    private void close() {
        chromium.close();
        example.close();
    }
}
