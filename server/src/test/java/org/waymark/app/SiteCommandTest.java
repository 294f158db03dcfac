package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
    @Test
    void a_folder_of_editions_becomes_a_site_and_says_so(@TempDir Path folder) throws IOException {
        Path published = PublicShire.published(folder);
        Path site = folder.resolve("site");
        Typed typed = Typed.waymark("site", "--public", published.toString(), "--out", site.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("The site of 3 editions is in " + site).contains("Open index.html there");
        assertThat(site.resolve("index.html")).exists();
        Files.writeString(site.resolve("mine.txt"), "mine");
        Typed refused = Typed.waymark("site", "--public", published.toString(), "--out", site.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains(site
                        + " holds mine.txt, which is not of an earlier site written there, so nothing was written.");
        assertThat(site.resolve("mine.txt")).exists();
    }

    @Test
    void where_nothing_was_published_there_is_no_site(@TempDir Path folder) throws IOException {
        Path published = Files.createDirectories(folder.resolve("published"));
        Typed typed = Typed.waymark(
                "site",
                "--public",
                published.toString(),
                "--out",
                folder.resolve("site").toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("Nothing has been published yet");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
