package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven. Tests that want it are passed over, with a sentence, where there is none. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    static Chromium open() {
        Optional<Path> found = Stream.concat(Stream.ofNullable(System.getenv("WAYMARK_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                "No Chromium here, so the site was not looked at in a browser: apt install chromium, or name one in"
                        + " WAYMARK_CHROMIUM.");
        return new Chromium(found.orElseThrow());
    }

    /** A window of its own, with no memory of others. */
    BrowserContext window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(20_000);
        return context;
    }

    Page page(int width) {
        return window(new Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
