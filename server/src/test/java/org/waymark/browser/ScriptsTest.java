package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's scripts are plain JavaScript whose comments name every type; TypeScript's compiler holds them to it. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/waymark/web/static/site");
    private static final Path VENDORED = Path.of("src/main/resources/org/waymark/web/static/govuk-frontend");

    @Test
    void every_script_is_what_its_comments_say(@TempDir Path folder) throws Exception {
        assertThat(faults(copied(folder))).isEmpty();
    }

    @Test
    void a_script_that_is_not_is_caught(@TempDir Path folder) throws Exception {
        List<Path> scripts = copied(folder);
        Path wrong = folder.resolve("wrong.js");
        Files.writeString(wrong, "// @ts-check\n/** @type {number} */\nlet figure = 'red';\nexport { figure };\n");
        scripts.add(wrong);
        assertThat(faults(scripts)).anyMatch(line -> line.contains("wrong.js") && line.contains("not assignable"));
    }

    @Test
    void every_script_asks_to_be_checked() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                assertThat(Files.readString(script)).as(script.toString()).startsWith("// @ts-check");
            }
        }
    }

    private static List<Path> copied(Path folder) throws IOException {
        List<Path> scripts = new ArrayList<>();
        try (var files = Files.list(SCRIPTS)) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                scripts.add(
                        Files.copy(script, folder.resolve(script.getFileName().toString())));
            }
        }
        // What GOV.UK Frontend exports is not written in its types; what we use of it is stated here.
        Files.writeString(folder.resolve("govuk-frontend.d.ts"), "export function initAll(config?: object): void;\n");
        assertThat(VENDORED.resolve("govuk-frontend.js")).exists();
        return scripts;
    }

    /** What the compiler says, a line for each fault. */
    private static List<String> faults(List<Path> scripts) throws Exception {
        Path compiler = Files.createTempDirectory("typescript");
        unpack(compiler);
        var command = new ArrayList<>(List.of(
                node().toString(),
                compiler.resolve("lib/tsc.js").toString(),
                "--noEmit",
                "--allowJs",
                "--checkJs",
                "--strict",
                "--target",
                "es2022",
                "--module",
                "es2022",
                "--moduleResolution",
                "bundler",
                "--lib",
                "es2023,dom,dom.iterable"));
        scripts.forEach(script -> command.add(script.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The Node that drives the browser: none need be installed. */
    private static Path node() {
        Path folder = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .driverDir();
        return folder.resolve("node");
    }

    private static void unpack(Path into) throws IOException, URISyntaxException {
        URI jar = Objects.requireNonNull(
                        ScriptsTest.class.getResource("/META-INF/resources/webjars/typescript/6.0.3/lib/tsc.js"))
                .toURI();
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            Path from = files.getPath("META-INF/resources/webjars/typescript/6.0.3");
            try (var all = Files.walk(from)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = from.relativize(file).toString();
                    boolean wanted = name.equals("lib/tsc.js")
                            || name.equals("lib/_tsc.js")
                            || name.equals("package.json")
                            || (name.startsWith("lib/lib.") && name.endsWith(".d.ts"));
                    if (wanted) {
                        Path to = into.resolve(name);
                        Files.createDirectories(to.getParent());
                        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
