package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;
import org.waymark.folder.PublishedFolder;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.Browser;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** From the example's folder to files, and to the site by way of the database, as somebody would type it. */
class WholePathTest {
    private static final Path KENT = Path.of("..", "examples", "kent");

    @Test
    void a_report_is_made_straight_from_a_folder(@TempDir Path out) throws Exception {
        Typed typed = Typed.waymark(
                "report",
                KENT.toString(),
                "--period",
                "FY2024-25-Q1",
                "--out",
                out.toString(),
                "--format",
                "json,html");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("Quarterly Performance Report, Quarter 1 2024-25, as known at ")
                .contains("Of the 40 key performance indicators, 17 are green, 14 are amber, eight are red");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "report.json");
        }
        assertThat(Files.readString(out.resolve("report.json"))).contains("\"statement\"", "\"sha256:");
    }

    @Test
    void a_period_the_report_is_not_made_for_is_refused_with_one_it_is(@TempDir Path out) {
        Typed typed = Typed.waymark("report", KENT.toString(), "--period", "2024-06", "--out", out.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .contains("The report qpr is made for each quarter, and 2024-06 is a month."
                        + " Write one such as FY2024-25-Q1.");
    }

    @Test
    void a_pack_with_a_fault_is_used_as_far_as_it_goes_and_ends_with_1(@TempDir Path folder) throws Exception {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(
                pack.resolve("indicators.csv"),
                "code,name,kind,unit,decimals,polarity,year,frequency,basis\n"
                        + "calls,Calls answered,kpi,percent,0,higher,financial,quarter,period\n");
        Files.writeString(
                pack.resolve("observations.csv"),
                "indicator,area,period,value\n"
                        + "calls,E10000016,FY2024-25-Q1,93\n"
                        + "calls,E10000016,FY2024-25-Q2,94%\n");
        Typed check = Typed.waymark("check", pack.toString());
        assertThat(check.code()).as(check.out() + check.err()).isEqualTo(1);
        assertThat(check.out())
                .contains("error    observations.csv, row 3, column value")
                .contains("1 error, ");
        Path out = folder.resolve("out");
        Typed report = Typed.waymark(
                "report",
                pack.toString(),
                "--period",
                "FY2024-25-Q1",
                "--as-known-at",
                "2024-09-16",
                "--out",
                out.toString(),
                "--format",
                "json");
        assertThat(report.code()).as(report.err()).isEqualTo(1);
        assertThat(out.resolve("report.json")).exists();
    }

    @Test
    void what_is_loaded_and_published_stands_on_the_site_and_links_together(@TempDir Path data, @TempDir Path folder) {
        String where = data.toString();
        Typed early = Typed.waymark("publish", "qpr", "--period", "FY2024-25-Q1", "--data", where);
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("There is no report “qpr” on record, nor any other.");

        Typed load = Typed.waymark("load", KENT.toString(), "--data", where);
        assertThat(load.code()).as(load.err()).isIn(0, 1);
        assertThat(load.out()).startsWith("Loaded ").contains(" observations");
        assertThat(Typed.waymark("load", KENT.toString(), "--data", where).out())
                .startsWith("Nothing new in ");

        Typed publish = Typed.waymark("publish", "qpr", "--period", "FY2024-25-Q1", "--data", where);
        assertThat(publish.code()).as(publish.err()).isZero();
        assertThat(publish.out()).startsWith("Published: Quarterly Performance Report, Quarter 1 2024-25, edition 1");
        Typed again = Typed.waymark("publish", "qpr", "--period", "FY2024-25-Q1", "--data", where);
        assertThat(again.out()).startsWith("Published already: ");

        Typed same = Typed.waymark(
                "since", "qpr", "--period", "FY2024-25-Q1", "--as-known-at", "2024-09-16", "--data", where);
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.out()).contains("edition 1, as known at 16 September 2024", "Nothing has changed: ");
        Typed none = Typed.waymark("since", "qpr", "--period", "FY2023-24-Q1", "--data", where);
        assertThat(none.err()).contains("No edition of qpr is published for Quarter 1 2023-24.");

        Path published = folder.resolve("published");
        Typed export = Typed.waymark("export", "--out", published.toString(), "--data", where);
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(export.out()).contains("Quarterly Performance Report, Quarter 1 2024-25, edition 1: ");

        try (var record = EmbeddedDatabase.open(data, _ -> {});
                Site site = Sites.of(record.editions(), () -> "Kent County Council")) {
            same(record.editions(), new PublishedFolder(published, sentence -> {
                throw new AssertionError(sentence);
            }));
            var met = Browser.at(site).crawl();
            assertThat(met).hasSizeGreaterThan(50).containsKey("/indicator/ehcp-20-weeks");
            met.forEach(
                    (path, answer) -> assertThat(answer.statusCode()).as(path).isEqualTo(200));
            assertThat(Optional.ofNullable(met.get("/")).orElseThrow().body()).contains("17 are green");
        }
    }

    /** The folder that is served apart holds what the record holds, to the byte. */
    private static void same(Editions kept, Editions exported) {
        assertThat(exported.all()).hasSameSizeAs(kept.all()).isNotEmpty();
        for (Edition edition : kept.all()) {
            assertThat(edition.files()).hasSizeGreaterThan(100);
            for (PublishedFile file : edition.files()) {
                assertThat(exported.content(edition.report(), edition.period(), edition.number(), file.name()))
                        .as(file.name())
                        .hasValueSatisfying(bytes -> assertThat(bytes)
                                .isEqualTo(
                                        kept.content(edition.report(), edition.period(), edition.number(), file.name())
                                                .orElseThrow()));
            }
        }
    }

    @Test
    void one_figure_is_walked_from_its_rows_to_its_colour() {
        Typed typed = Typed.waymark("explain", KENT.toString(), "ehcp-20-weeks", "--period", "FY2024-25-Q1");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("June 2024: 73 over 219; final, known since 22 July 2024 (observations/observations-kpi.csv")
                .contains(
                        "The parts sum to 341 over 2,122, which gives 16.069746; rounded half up, once, at one decimal,"
                                + " it reads 16.1%.")
                .contains("Target 30%, floor 25%: Red, worse than the floor standard.")
                .contains("Tested on the figures behind it that share no months, unrounded: ");
        Typed unknown = Typed.waymark("explain", KENT.toString(), "nothing", "--period", "FY2024-25-Q1");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("“nothing” is not in Quarterly Performance Report. It holds: ");
    }

    @Test
    void what_a_report_would_have_said_a_month_earlier_is_listed() {
        Typed typed = Typed.waymark(
                "changes",
                KENT.toString(),
                "--period",
                "FY2024-25-Q1",
                "--since",
                "2024-07-20",
                "--as-known-at",
                "2024-09-16");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains(" indicators read otherwise than then: ", "the colour was ");
        Typed backwards = Typed.waymark(
                "changes",
                KENT.toString(),
                "--period",
                "FY2024-25-Q1",
                "--since",
                "2024-09-16",
                "--as-known-at",
                "2024-07-20");
        assertThat(backwards.err())
                .contains("The report was asked for as known at 2024-07-20, which is before 2024-09-16.");
    }
}
