package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher does before there is a Java to do anything. */
class LauncherTest {

    @Test
    void a_java_that_is_too_old_is_named_in_one_sentence(@TempDir Path folder) throws Exception {
        Path old = jdk(folder.resolve("jdk-17"), "17.0.15");
        Typed typed = launch(folder, old);
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err()).isEqualTo("WAYMARK_JAVA names " + old + ", which is not a JDK 25 or later.\n");
    }

    @Test
    void a_program_that_is_not_built_and_cannot_be_says_what_to_install(@TempDir Path folder) throws Exception {
        Typed typed = launch(folder, jdk(folder.resolve("jdk 25"), "25.0.3"));
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err())
                .isEqualTo("Waymark is not built yet, and building it needs Maven 3.8 or later: install it"
                        + " (Debian: apt install maven).\n");
    }

    @Test
    void a_built_program_is_started_with_what_was_typed_through_any_link(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("a house"));
        Files.copy(Path.of("..", "waymark"), home.resolve("waymark"));
        Path jar =
                Files.createDirectories(home.resolve("server/target/waymark")).resolve("waymark.jar");
        Files.writeString(jar, "");
        Path link = Files.createSymbolicLink(folder.resolve("waymark"), home.resolve("waymark"));
        Path java = jdk(folder.resolve("jdk 25"), "25.0.3");
        script(java.resolve("bin/java"), "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\nexit 1\n");
        Typed typed = run(link, java, "check", "a pack");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("[-Dwaymark.home=" + home.toRealPath() + "]")
                .endsWith("[check]\n[a pack]\n");
    }

    private static Typed launch(Path folder, Path java) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.copy(Path.of("..", "waymark"), home.resolve("waymark"));
        return run(home.resolve("waymark"), java);
    }

    private static Typed run(Path launcher, Path java, String... words) throws Exception {
        // Only what a shell script needs, so that no Maven is found.
        Path tools = Files.createDirectories(java.resolveSibling("tools"));
        for (String tool : new String[] {"dirname", "readlink", "sed", "head", "find", "mkdir", "grep"}) {
            script(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
        }
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("WAYMARK_JAVA", java.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Typed(process.waitFor(), out, err);
    }

    private static Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Anybody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
        script(folder.resolve("bin/javac"), "#!/bin/sh\nexit 9\n");
        return folder;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " could not be made to run");
        }
    }
}
