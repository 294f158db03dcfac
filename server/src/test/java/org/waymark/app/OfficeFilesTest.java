package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.openxml.Opened;
import org.waymark.openxml.word.Said;
import org.waymark.openxml.word.WordPrinter;
import org.waymark.period.Period;
import org.waymark.report.Report;
import org.waymark.report.Writing;

/** Word and slides from the command line: on the council's template, or not at all. */
class OfficeFilesTest {
    private static final String QUARTER = "FY2024-25-Q1";

    @Test
    void any_pack_has_the_same_figures_to_the_character(@TempDir Path folder) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            Path pack = SmallShire.write(folder.resolve("shire-" + seed), seed);
            Path out = folder.resolve("out-" + seed);
            Typed typed = Typed.waymark(
                    "report",
                    pack.toString(),
                    "--period",
                    QUARTER,
                    "--as-known-at",
                    "2024-09-16",
                    "--format",
                    "docx,pptx",
                    "--out",
                    out.toString());
            assertThat(typed.code()).as(typed.err()).isIn(0, 1);
            Report report = report(pack);
            assertThat(Said.by(report)).hasSizeGreaterThan(60);
            assertThat(Said.missing(
                            Said.text(Opened.of(Files.readAllBytes(out.resolve("report.docx")))), Said.by(report)))
                    .as("shire %d", seed)
                    .isEmpty();
            assertThat(out.resolve("slides.pptx")).isNotEmptyFile();
        }
    }

    private static Report report(Path pack) {
        List<Observation> observations = new ArrayList<>();
        var stores = FolderStores.of(
                Folder.open(pack).value().read(observations::add).value(), observations);
        return Writing.of(new MakingReport(stores, List.of(), Clock.systemUTC())
                        .of(
                                stores.templates().all().getFirst(),
                                Period.parse(QUARTER).orElseThrow(),
                                Optional.of(java.time.LocalDate.parse("2024-09-16"))))
                .sealed(new JsonPrinter());
    }

    @Test
    void a_template_that_cannot_be_used_is_told_of_and_nothing_is_written(@TempDir Path folder) throws IOException {
        Path pack = SmallShire.write(folder.resolve("shire"), 1);
        Path notes = Files.writeString(folder.resolve("notes.docx"), "Only words.");
        Path out = folder.resolve("out");
        Typed typed = Typed.waymark(
                "report", pack.toString(), "--period", QUARTER, "--word", notes.toString(), "--out", out.toString());
        assertThat(typed.code()).isEqualTo(Outcome.WRONG_COMMAND.code());
        assertThat(typed.err())
                .contains("notes.docx")
                .contains("It is not a Word document that can be read.")
                .contains("Nothing was written");
        assertThat(out.resolve("report.html")).doesNotExist();
    }

    @Test
    void a_template_that_is_not_there_is_told_of(@TempDir Path folder) throws IOException {
        Path pack = SmallShire.write(folder.resolve("shire"), 1);
        Typed typed = Typed.waymark(
                "report",
                pack.toString(),
                "--period",
                QUARTER,
                "--word",
                folder.resolve("none.docx").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(typed.err()).contains("There is no file").contains("none.docx");
    }

    @Test
    void a_template_given_is_what_the_document_is_written_on(@TempDir Path folder) throws IOException {
        Path pack = SmallShire.write(folder.resolve("shire"), 1);
        Path template = Files.write(
                folder.resolve("council.docx"),
                Opened.of(WordPrinter.example())
                        .with("word/styles.xml", xml -> xml.replace("12436D", "7A0019"))
                        .file());
        Path out = folder.resolve("out");
        Typed typed = Typed.waymark(
                "report",
                pack.toString(),
                "--period",
                QUARTER,
                "--format",
                "json",
                "--word",
                template.toString(),
                "--out",
                out.toString());
        assertThat(typed.code()).as(typed.err()).isIn(0, 1);
        assertThat(Opened.of(Files.readAllBytes(out.resolve("report.docx"))).text("word/styles.xml"))
                .contains("7A0019");
    }
}
