package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.edition.Edition;
import org.waymark.edition.NotAsPublished;
import org.waymark.edition.PublishedFile;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Printed;

class PublishedFolderTest {
    private static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();

    @TempDir
    private Path root;

    private final List<String> complaints = new ArrayList<>();

    private static Printed file(String name, String text) {
        return new Printed(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Edition edition(int number, Printed... files) {
        return new Edition(
                "qpr",
                Q1,
                number,
                "Report",
                LocalDate.parse("2024-09-16"),
                Instant.parse("2024-09-17T09:00:00Z"),
                "",
                "sha256:abc",
                java.util.Arrays.stream(files)
                        .map(file -> new PublishedFile(file.name(), file.mediaType(), hash(file), file.content().length))
                        .toList(),
                List.of(new Edition.Result(
                        IndicatorCode.of("timely"), 1, "kpi", "Children", Q1, "green", "improving", "70.1")));
    }

    private static String hash(Printed file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Edition write(int number, Printed... files) {
        Edition edition = edition(number, files);
        PublishedFolder.write(root, edition, List.of(files));
        return edition;
    }

    @Test
    void what_was_written_is_read_back_to_the_byte() {
        Printed page = file("parts/indicator/timely.html", "<h1>Timely</h1>");
        Edition edition = write(1, page, file("report.json", "{}"));
        var folder = new PublishedFolder(root, complaints::add);
        assertThat(folder.all()).containsExactly(edition);
        assertThat(folder.content("qpr", Q1, 1, page.name())).hasValue(page.content());
        assertThat(folder.content("qpr", Q1, 1, "none")).isEmpty();
        assertThat(folder.content("qpr", Q1, 2, page.name())).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_new_edition_is_found_without_a_restart() throws InterruptedException {
        write(1);
        var folder = new PublishedFolder(root, complaints::add);
        assertThat(folder.all()).hasSize(1);
        write(2);
        Thread.sleep(1100);
        assertThat(folder.all()).extracting(Edition::number).containsExactly(2, 1);
    }

    @Test
    void a_changed_a_missing_and_a_strange_file_are_refused_in_plain_words() throws IOException {
        write(1, file("report.pdf", "paper"), file("gone.txt", "x"));
        Path at = root.resolve("qpr/FY2024-25-Q1/1");
        Files.writeString(at.resolve("report.pdf"), "other");
        Files.delete(at.resolve("gone.txt"));
        var folder = new PublishedFolder(root, complaints::add);
        assertThatThrownBy(() -> folder.content("qpr", Q1, 1, "report.pdf"))
                .isInstanceOf(NotAsPublished.class)
                .hasMessageContaining("report.pdf is not the file that was published: its SHA-256 is ")
                .hasMessageEndingWith("Export the edition again.");
        assertThatThrownBy(() -> folder.content("qpr", Q1, 1, "gone.txt"))
                .isInstanceOf(NotAsPublished.class)
                .hasMessageEndingWith("gone.txt was published and is missing. Export the edition again.");
    }

    @Test
    void no_name_leads_out_of_its_edition() throws IOException {
        Files.writeString(root.resolve("secret.txt"), "secret");
        Edition edition = edition(1, file("../../../secret.txt", "secret"));
        Files.createDirectories(root.resolve("qpr/FY2024-25-Q1/1"));
        Files.write(root.resolve("qpr/FY2024-25-Q1/1/edition.json"), EditionFile.write(edition));
        var folder = new PublishedFolder(root, complaints::add);
        assertThatThrownBy(() -> folder.content("qpr", Q1, 1, "../../../secret.txt"))
                .isInstanceOf(NotAsPublished.class);
        assertThatThrownBy(() -> PublishedFolder.write(root, edition, List.of(file("../../x", "x"))))
                .isInstanceOf(NotAsPublished.class);
    }

    @Test
    void a_description_that_cannot_be_read_is_told_once_and_the_others_are_served() throws IOException {
        write(1);
        Path bad = Files.createDirectories(root.resolve("qpr/FY2024-25-Q1/2")).resolve("edition.json");
        Files.writeString(bad, "{\"format\": \"waymark-edition-1\", \"report\": 1}");
        var folder = new PublishedFolder(root, complaints::add);
        assertThat(folder.all()).hasSize(1);
        assertThat(folder.all()).hasSize(1);
        assertThat(complaints)
                .containsExactly(bad + " is not the description of an edition: it lacks report. Export the edition again.");
    }

    @Test
    void an_empty_folder_has_no_editions() {
        assertThat(new PublishedFolder(root, complaints::add).all()).isEmpty();
    }
}
