package org.waymark.web.still;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.PublicShire;

/** A small county's editions as plain files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class StillSiteTest {
    private static final String OLD = "editions/report/FY2023-24-Q4/1/";
    private static final String FIRST = "editions/report/FY2024-25-Q1/1/";
    private static final String NEWEST = "editions/report/FY2024-25-Q1/2/";

    private Path published;
    private Path site;
    private StillSite told;
    private Map<String, byte[]> files;

    @BeforeAll
    void write(@TempDir Path folder) {
        published = PublicShire.published(folder);
        site = folder.resolve("site");
        told = StillSite.write(PublicShire.house(published), site);
        files = Walk.files(site);
    }

    private String text(String name) {
        assertThat(files).containsKey(name);
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void every_link_leads_to_a_file_and_none_to_anybody_else() {
        assertThat(Walk.faults(site)).isEmpty();
        assertThat(Walk.pages(files)).hasSizeGreaterThan(60);
    }

    @Test
    void the_walk_can_find_fault(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("index.html"),
                "<meta http-equiv=Content-Security-Policy><a href='gone.html'>a</a><a href='/x.html'>b</a>"
                        + "<img src='https://example.org/a.png'><a href='#nowhere'>c</a><p style='color:red'>d</p>");
        assertThat(Walk.faults(folder))
                .containsExactlyInAnyOrder(
                        "index.html leads to gone.html, which is not there",
                        "index.html names /x.html",
                        "index.html names https://example.org/a.png",
                        "index.html leads to #nowhere, where nothing is so named",
                        "index.html holds a script, a style or a base of its own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        index.html                                            | Quarter 1 2024-25 (April to June 2024)
        reports/report/index.html                             | Quarter 1 2024-25 (April to June 2024)
        editions/report/FY2023-24-Q4/1/index.html             | Earlier edition
        editions/report/FY2024-25-Q1/1/index.html             | stays as it was
        editions/report/FY2024-25-Q1/2/scorecard.html         | Plans finished in time
        editions/report/FY2024-25-Q1/2/indicator/timely.html  | Plans finished in time
        editions/report/FY2024-25-Q1/2/indicator/timely/why.html | Every step from the rows on record
        editions/report/FY2024-25-Q1/2/methods.html           | method
        editions/report/FY2024-25-Q1/2/downloads.html         | SHA-256
        editions/report/FY2024-25-Q1/1/since.html             | Letters answered
        editions/report/FY2024-25-Q1/2/places.html            | Ashbury
        editions/report/FY2024-25-Q1/2/places.kind.district.indicator.plans.html | Not compared
        editions/report/FY2024-25-Q1/2/places/E07000002.html  | [c] hidden
        editions/report/FY2024-25-Q1/2/places/phase_3aprimary.html | Primary
        editions/report/FY2024-25-Q1/2/compare.by.places.indicator.timely.set.district.html | Dovell
        editions/report/FY2024-25-Q1/2/compare.by.periods.indicator.timely.place.E07000001.html | percentage points
        editions/report/FY2024-25-Q1/2/compare.by.two.indicator.timely.against.E07000001.html | One is part of the other
        editions.html                                         | What has changed
        search.html                                           | Every indicator of
        data.html                                             | All figures in one file
        accessibility.html                                    | Equality and Human Rights Commission
        cookies.html                                          | sets no cookie
        privacy.html                                          | Your rights
        editions/report/FY2024-25-Q1/2/scorecard.csv          | timely,
        editions/report/FY2024-25-Q1/2/data/figures.csv       | E07000001
        search/index.js                                       | globalThis.waymarkSearch
        """)
    void what_the_site_shows_is_a_file(String name, String words) {
        assertThat(text(name)).contains(words);
    }

    @Test
    void files_to_take_away_are_byte_for_byte_those_published() throws IOException {
        for (String edition : List.of(OLD, FIRST, NEWEST)) {
            String from = edition.substring("editions/".length());
            for (String name : List.of("files/report.html", "files/report.json", "data/timely.csv")) {
                assertThat(files.get(edition + name))
                        .as(edition + name)
                        .isEqualTo(Files.readAllBytes(published.resolve(from + name.replace("files/", ""))));
            }
        }
    }

    @Test
    void nothing_is_offered_that_needs_somebody_to_answer() {
        for (String name : Walk.pages(files)) {
            assertThat(text(name))
                    .as(name)
                    .doesNotContain("/sign-in", "/api/", "action=\"/", "/choose", "/health", "If you sign in");
        }
        assertThat(text(NEWEST + "scorecard.html"))
                .contains("hidden", "Download the whole scorecard", "action=\"scorecard.html\"")
                .doesNotContain("sort=name");
    }

    @Test
    void a_choice_is_a_link_to_the_same_page_of_another_edition() {
        assertThat(text(NEWEST + "indicator/timely.html"))
                .contains("href=\"../../1/indicator/timely.html\"")
                .contains("href=\"../../../FY2023-24-Q4/1/indicator/timely.html\"");
        assertThat(text(NEWEST + "places.html"))
                .contains("<strong aria-current=\"true\">Districts (4)</strong>")
                .contains("href=\"places.kind.phase.html\"");
        assertThat(text(NEWEST + "compare.by.places.indicator.timely.set.district.html"))
                .contains("<strong>Period:</strong> Quarter 1 2024-25")
                .doesNotContain("<select");
    }

    @Test
    void the_same_editions_give_the_same_bytes(@TempDir Path folder) {
        Path again = folder.resolve("again");
        StillSite same = StillSite.write(PublicShire.house(published), again);
        assertThat(same).isEqualTo(told);
        Map<String, byte[]> others = Walk.files(again);
        assertThat(others.keySet()).isEqualTo(files.keySet());
        others.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void what_is_told_of_it_is_so() {
        assertThat(told.editions()).isEqualTo(3);
        assertThat(told.pages()).isEqualTo(Walk.pages(files).size());
        assertThat(told.files()).isEqualTo(files.size());
        assertThat(told.bytes())
                .isEqualTo(
                        files.values().stream().mapToLong(bytes -> bytes.length).sum());
    }

    @Test
    void an_earlier_site_is_replaced_and_anything_else_is_in_the_way(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("place");
        assertThat(StillSite.inTheWay(place)).isEmpty();
        Files.createDirectories(place);
        assertThat(StillSite.inTheWay(place)).isEmpty();
        Files.createDirectories(place.resolve("editions"));
        Files.writeString(place.resolve("editions/old.html"), "old");
        Files.writeString(
                place.resolve(Folder.LIST), "{\"files\": {\"editions/old.html\": \"a hash, whatever it is now\"}}");
        assertThat(StillSite.inTheWay(place)).isEmpty();
        Files.writeString(place.resolve("minutes.docx"), "mine");
        assertThat(StillSite.inTheWay(place)).contains(Path.of("minutes.docx"));
        Files.delete(place.resolve("minutes.docx"));
        StillSite.write(PublicShire.house(published), place);
        assertThat(place.resolve("editions/old.html")).doesNotExist();
        assertThat(Walk.files(place).keySet()).isEqualTo(files.keySet());
        assertThat(siblings(folder)).containsExactly("place");
        Files.writeString(place.resolve(Folder.LIST), "not a list");
        assertThat(StillSite.inTheWay(place)).isPresent();
    }

    @Test
    void a_site_that_cannot_be_whole_is_not_written_at_all(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("place");
        Files.createDirectories(place);
        Path file = published.resolve("report/FY2023-24-Q4/1/data/plans.csv");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "meddled");
        try {
            assertThatThrownBy(() -> StillSite.write(PublicShire.house(published), place))
                    .isInstanceOf(NotWritten.class)
                    .hasMessageStartingWith("No site was written, since its page /editions/report/FY2023-24-Q4/1/")
                    .hasMessageContaining("answer 500");
        } finally {
            Files.write(file, before);
        }
        assertThat(place).isEmptyDirectory();
        assertThat(siblings(folder)).containsExactly("place");
    }

    private static List<String> siblings(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
