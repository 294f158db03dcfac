package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** One report over some weeks: frozen, published, corrected; and every file and figure of it years later. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionsOverTimeTest {
    @TempDir
    private static Path folder;

    private static Path pack;

    @BeforeAll
    static void pack() throws IOException {
        pack = folder.resolve("pack");
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """);
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            potholes,Potholes mended in time,kpi,percent,0,higher,financial,quarter,period
            calls,Calls answered,kpi,percent,0,higher,financial,quarter,period
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            potholes,FY2024-25,80,70
            calls,FY2024-25,90,85
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,numerator,denominator,recorded_on
            potholes,shire,FY2024-25-Q1,340,400,2024-08-01
            calls,shire,FY2024-25-Q1,700,1000,2024-08-01
            """);
        load();
    }

    private static Typed typed(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of(words));
        all.addAll(java.util.List.of("--data", folder.resolve("data").toString()));
        return Typed.waymark(all.toArray(String[]::new));
    }

    private static void load() {
        Typed load = typed("load", pack.toString());
        assertThat(load.code()).as(load.err()).isZero();
    }

    private static Typed publish(String... further) {
        var words = new java.util.ArrayList<>(java.util.List.of("publish", "qpr", "--period", "FY2024-25-Q1"));
        words.addAll(java.util.List.of(further));
        return typed(words.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void what_is_frozen_is_published_as_it_stands_whatever_came_since() throws IOException {
        Path approval = folder.resolve("approval");
        Typed freeze = typed(
                "freeze",
                "qpr",
                "--period",
                "FY2024-25-Q1",
                "--as-known-at",
                "2024-09-16",
                "--out",
                approval.toString());
        assertThat(freeze.out())
                .startsWith("Frozen: Quarterly report, Quarter 1 2024-25, edition 1, as known at 16 September 2024.");
        assertThat(typed("since", "qpr", "--period", "FY2024-25-Q1").err())
                .contains("No edition of qpr is published for Quarter 1 2024-25.");

        Typed verified = typed("verify", approval.resolve("report.pdf").toString());
        assertThat(verified.out())
                .contains("untouched. It is report.pdf of Quarterly report, Quarter 1 2024-25, edition 1, as known at"
                        + " 16 September 2024.")
                .contains("Edition 1 is frozen for approval. It is not published.");
        assertThat(verified.code()).isZero();
        Path scribbled = folder.resolve("scribbled.html");
        Files.writeString(
                scribbled, Files.readString(approval.resolve("report.html")).replace("85%", "95%"));
        assertThat(typed("verify", scribbled.toString()).out())
                .contains("changed since it was frozen. It began as report.html")
                .contains("Edition 1 is frozen for approval. It is not published.");

        // Dated before the edition, and on record only after it.
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,numerator,denominator,recorded_on
            potholes,shire,FY2024-25-Q1,260,400,2024-09-10
            """);
        load();

        Typed other = publish("--as-known-at", "2024-09-20");
        assertThat(other.err())
                .contains("Edition 1 is frozen as known at 16 September 2024. It is published as it stands: leave out"
                        + " --as-known-at, --map and --word, or freeze again with them.");
        Path map = Files.writeString(folder.resolve("tiles.csv"), "code,column,row\n");
        assertThat(publish("--map", map.toString()).err()).contains("It is published as it stands");
        Typed publish = publish("--out", folder.resolve("first").toString());
        assertThat(publish.out()).startsWith("Published: Quarterly report, Quarter 1 2024-25, edition 1");
        assertThat(Files.readString(folder.resolve("first/report.json"))).contains("\"display\" : \"85%\"");
        assertThat(typed("verify", approval.resolve("report.pdf").toString()).out())
                .contains("untouched. It is report.pdf")
                .doesNotContain("frozen");
    }

    @Test
    @Order(2)
    void a_correction_is_an_addendum_that_says_what_it_changes() throws IOException {
        Typed publish = publish(
                "--as-known-at", "2024-09-16", "--out", folder.resolve("second").toString());
        assertThat(publish.out()).startsWith("Published: Quarterly report, Quarter 1 2024-25, edition 2");
        String page = Files.readString(folder.resolve("second/report.html"));
        assertThat(page)
                .contains("Addendum: what this edition changes")
                .contains("This is edition 2 of the report for Quarter 1 2024-25. Edition 1, published on ")
                .contains("One of 2 indicators reads otherwise than then: one figure, one colour and no direction of"
                        + " travel differ.")
                .contains("85% for Quarter 1 2024-25")
                .contains("65% for Quarter 1 2024-25")
                .contains("was green, is red");
        assertThat(Files.readString(folder.resolve("second/report.json")))
                .contains("\"ratingMoved\" : true")
                .contains("\"number\" : 2");
        assertThat(publish("--as-known-at", "2024-09-16").out()).startsWith("Published already");
    }

    @Test
    @Order(3)
    void every_edition_is_computed_again_to_the_letter_from_what_was_on_record_then() {
        for (String number : new String[] {"1", "2"}) {
            Typed again = typed("recompute", "qpr", "--period", "FY2024-25-Q1", "--edition", number);
            assertThat(again.err()).isEmpty();
            assertThat(again.out())
                    .contains("Quarterly report, Quarter 1 2024-25, edition " + number + ": the same to the letter");
            assertThat(again.code()).isZero();
        }
        assertThat(typed("since", "qpr", "--period", "FY2024-25-Q1", "--as-known-at", "2024-09-16")
                        .out())
                .contains("Nothing has changed: all 2 indicators read as they did then.");
    }

    @Test
    @Order(4)
    void any_file_is_told_from_one_that_somebody_worked_on() throws IOException {
        Path json = folder.resolve("first/report.json");
        Path page = folder.resolve("first/report.html");
        Path paper = folder.resolve("first/report.pdf");
        Typed fine = typed("verify", json.toString(), page.toString(), paper.toString());
        assertThat(fine.code()).as(fine.out()).isZero();
        assertThat(fine.out())
                .contains(paper
                        + ": untouched. It is report.pdf of Quarterly report, Quarter 1 2024-25, edition 1, as known"
                        + " at 16 September 2024.")
                .contains("The audit trail still holds the entry that sealed it");

        Path edited = folder.resolve("mended.html");
        Files.writeString(edited, Files.readString(page).replace("85%", "95%"));
        Path spread = folder.resolve("spread.json");
        Files.writeString(spread, Files.readString(json).replace("\n", "\n "));
        Path forged = folder.resolve("forged.json");
        Files.writeString(forged, Files.readString(json).replace("\"numerator\" : 340", "\"numerator\" : 399"));
        Path stranger = folder.resolve("stranger.txt");
        Files.writeString(stranger, "nothing");
        Path elsewhere = folder.resolve("elsewhere.txt");
        Files.writeString(elsewhere, "sha256:" + "0".repeat(64));
        Path worked = folder.resolve("worked.pdf");
        byte[] bytes = Files.readAllBytes(paper);
        Files.write(worked, java.util.Arrays.copyOf(bytes, bytes.length + 1));
        Typed told = typed(
                "verify",
                edited.toString(),
                spread.toString(),
                forged.toString(),
                stranger.toString(),
                elsewhere.toString(),
                worked.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out())
                .contains(edited
                        + ": changed since it was published. It began as report.html of Quarterly report, Quarter 1"
                        + " 2024-25, edition 1, as known at 16 September 2024.")
                .contains(worked + ": changed since it was published. It began as report.pdf")
                .contains(spread + ": changed since it was published. It began as report.json")
                .contains("its own fingerprint holds")
                .contains("its own fingerprint does not hold")
                .contains(stranger + ": states no fingerprint, and is no file of any edition here.")
                .contains(elsewhere + ": states the fingerprint sha256:" + "0".repeat(64)
                        + ", which no edition here has.");

        Path exported = folder.resolve("exported");
        assertThat(typed("export", "--out", exported.toString()).code()).isZero();
        Path corrected = exported.resolve("qpr/FY2024-25-Q1/2/data/_changes.csv");
        assertThat(Files.readAllLines(corrected)).hasSize(2).last().asString().startsWith("revised,potholes,shire,");
        assertThat(exported.resolve("qpr/FY2024-25-Q1/1/data/_changes.csv")).doesNotExist();
        Typed apart = Typed.waymark("verify", page.toString(), "--public", exported.toString());
        assertThat(apart.code()).as(apart.err() + apart.out()).isZero();
        assertThat(Typed.waymark("verify", folder.resolve("none").toString()).err())
                .contains("is not a file");
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({
        "report.docx, word/document.xml",
        "slides.pptx, ppt/slides/slide1.xml",
        "report.xlsx, xl/workbook.xml",
        "report.ods, content.xml"
    })
    void a_document_that_an_officer_worked_on_is_told_from_the_one_that_was_published(String name, String piece)
            throws IOException {
        Path published = folder.resolve("first").resolve(name);
        assertThat(typed("verify", published.toString()).out())
                .contains("untouched. It is " + name + " of Quarterly report, Quarter 1 2024-25, edition 1");
        Path worked = folder.resolve("worked-" + name);
        Files.copy(published, worked);
        try (var zip = FileSystems.newFileSystem(worked)) {
            Path text = zip.getPath("/" + piece);
            Files.writeString(text, Files.readString(text) + "\n");
        }
        assertThat(typed("verify", worked.toString()).out())
                .contains("changed since it was published. It began as " + name
                        + " of Quarterly report, Quarter 1 2024-25, edition 1");
    }

    @Test
    @Order(6)
    void every_output_that_a_person_reads_states_what_identifies_it() throws IOException {
        var edition = JsonMapper.shared()
                .readTree(folder.resolve("second/report.json").toFile())
                .path("edition");
        String hash = edition.path("hash").asString();
        String chain = edition.path("chain").asString();
        assertThat(chain).hasSize(64);
        assertThat(Files.readString(folder.resolve("second/report.html")))
                .contains(hash)
                .contains(chain);
        assertThat(new String(Files.readAllBytes(folder.resolve("second/report.pdf")), StandardCharsets.ISO_8859_1))
                .contains(hash);
    }
}
