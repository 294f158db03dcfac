package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.intake.PackFile;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;

class FolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    @Test
    void files_are_read_in_an_order_that_does_not_depend_on_the_disk() throws IOException {
        for (String name : List.of(
                "observations/b.csv",
                "observations-2024.csv",
                "indicators.csv",
                "observations/a.csv",
                "observations.csv",
                "observations-2023.csv",
                "areas.csv")) {
            write(name, "a,b\n");
        }
        write("reports/annual.toml", "title = \"A\"");
        write("report.toml", "title = \"R\"");
        write("make/designs.csv", "nothing,of,ours\n");
        write(".observations.csv.swp", "");
        Checked<Folder> opened = Folder.open(folder);
        assertThat(opened.value().sheets())
                .extracting(Sheet::file)
                .containsExactly(
                        "areas.csv",
                        "indicators.csv",
                        "observations.csv",
                        "observations-2023.csv",
                        "observations-2024.csv",
                        "observations/a.csv",
                        "observations/b.csv");
        assertThat(opened.value().templates())
                .extracting(template -> template.file())
                .containsExactly("report.toml", "reports/annual.toml");
        assertThat(opened.findings().isEmpty()).isTrue();
    }

    @Test
    void a_file_of_any_name_is_read_when_the_package_says_what_it_is() throws IOException {
        write("indicators.csv", "code\n");
        write("data/q1.csv", "indicator\n");
        write("datapackage.json", """
            {"resources": [{"name": "indicators", "path": "indicators.csv"},
             {"name": "observations-q1", "path": "data/q1.csv"}]}\
            """);
        assertThat(Folder.open(folder).value().sheets())
                .extracting(sheet -> sheet.file() + " holds " + sheet.kind())
                .containsExactly("indicators.csv holds indicators", "data/q1.csv holds observations");
    }

    @Test
    void every_file_is_known_by_the_hash_of_its_bytes() throws IOException {
        write("indicators.csv", "code\n");
        write("observations.csv", "");
        write("report.toml", "");
        assertThat(Folder.open(folder).value().files())
                .contains(
                        new PackFile(
                                "observations.csv",
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                0),
                        new PackFile(
                                "indicators.csv",
                                "b57b236c9bcd2a61fcd627b69ae2d7a6eb5bc13f2dc25311348ee08df43bc0c4",
                                5))
                .hasSize(3);
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_numbers_them() throws IOException {
        write("indicators.csv", "code,name\r\n\r\na,\"two\nlines, and \"\"quotes\"\"\"\r\nb,c\r\n");
        var rows = new ArrayList<String>();
        Folder.open(folder).value().sheets().getFirst().forEachRow(row -> rows.add(row.number() + " " + row.cells()));
        assertThat(rows).containsExactly("2 []", "3 [a, two\nlines, and \"quotes\"]", "4 [b, c]");
    }

    @Test
    void a_folder_that_is_not_there_is_said_plainly() {
        Checked<Folder> opened = Folder.open(Path.of("no-such-pack"));
        assertThat(opened.findings().shown())
                .extracting(Object::toString)
                .containsExactly("error: no-such-pack: There is no folder no-such-pack."
                        + " Check the spelling, or name the folder that holds indicators.csv.");
    }

    @Test
    void a_file_that_may_not_be_read_is_said_plainly() {
        assertThat(Folder.unreadable("targets.csv", new AccessDeniedException("targets.csv")))
                .hasToString("error: targets.csv: This file could not be read: you may not read it."
                        + " Check that it is a file, that you may read it, and that no other program holds it.");
        assertThat(Folder.unreadable("targets.csv", new IOException("Input/output error"))
                        .rule())
                .isEqualTo(Rule.named("unreadable-file").name());
    }

    @Test
    void bytes_are_judged_the_same_however_they_are_cut() {
        for (String text : List.of(
                "a,b\n\"x\"\"y\",é\n", "a\n\"open", "a\n\"x\"y\n", "a\r\nb\r\n\"q\r\n\"\r\nüx", "\uFEFF\"a\",b\n")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String whole = shape(bytes, bytes.length);
            for (int piece = 1; piece < bytes.length; piece++) {
                assertThat(shape(bytes, piece)).isEqualTo(whole);
            }
        }
        assertThat(shape("a\n\"open".getBytes(StandardCharsets.UTF_8), 3)).isEqualTo("0 0 2 0");
        assertThat(shape("a\nb\n\"x\"y\n".getBytes(StandardCharsets.UTF_8), 3)).isEqualTo("0 3 0 0");
        assertThat(shape(new byte[] {'a', '\n', (byte) 0xC3, '\n'}, 4)).isEqualTo("2 0 0 0");
        assertThat(shape(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82}, 4)).isEqualTo("2 0 0 0");
        assertThat(shape(new byte[] {(byte) 0xC0, (byte) 0x80}, 2))
                .as("overlong")
                .isEqualTo("1 0 0 0");
        assertThat(shape(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 3))
                .as("half of a pair")
                .isEqualTo("1 0 0 0");
    }

    private static String shape(byte[] bytes, int piece) {
        var shape = new CsvShape();
        for (int from = 0; from < bytes.length; from += piece) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            shape.look(part, part.length);
        }
        shape.end();
        return shape.wrongByteRow() + " " + shape.strayQuoteRow() + " " + shape.unclosedQuoteRow() + " "
                + shape.endlessRow();
    }

    @Test
    void nothing_is_wrong_with_the_example_county_and_all_it_notes_is_cells_that_nobody_is_in() {
        Checked<Folder> opened = Folder.open(root().resolve("examples/kent"));
        var findings = new Findings();
        findings.addAll(opened.findings());
        findings.addAll(opened.value().read(_ -> {}).findings());
        assertThat(findings.shown()).extracting(Finding::rule).containsOnly("nothing-of-nothing");
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("bench/pom.xml"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here;
    }
}
