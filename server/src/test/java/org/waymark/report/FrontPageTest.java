package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.example.Example;
import org.waymark.folder.Folder;
import org.waymark.json.JsonPrinter;
import org.waymark.template.FrontSheet;

/** The sheet at the head of a report, and the deck that is shown of it. */
class FrontPageTest {
    private static Report kent(String asKnownAt) {
        return Writing.of(Example.scorecard(
                Example.stores(Example.folder()), "qpr", Example.REPORT, Optional.of(LocalDate.parse(asKnownAt))));
    }

    private static List<String> titles(FrontPage page) {
        return page.passages().stream().map(FrontPage.Passage::title).toList();
    }

    @Test
    void it_says_who_receives_the_report_and_when_and_from_whom() {
        FrontPage page = FrontPage.of(kent("2024-09-16"));
        assertThat(page.facts())
                .extracting(fact -> fact.name() + ": " + fact.value().text())
                .contains(
                        "Report to: Cabinet",
                        "Date of meeting: 26 September 2024",
                        "Title: Quarterly Performance Report",
                        "Figures as known at: 16 September 2024")
                .anyMatch(fact -> fact.startsWith("Report of: Strategic Commissioning"));
        assertThat(titles(page)).containsExactly("Recommendations", "Background papers");
        assertThat(page.passages().getFirst().form()).isEqualTo(FrontPage.Form.NUMBERED);
    }

    @Test
    void a_late_report_without_its_two_reasons_asks_for_them() {
        FrontPage page = FrontPage.of(kent("2024-09-20"));
        assertThat(titles(page)).contains("Why the report is urgent", "Why the report is late");
        assertThat(page.passages().stream()
                        .flatMap(passage -> passage.texts().stream())
                        .toList())
                .anyMatch(text -> text.startsWith(
                        "To be completed before this report is sent: papers were due on 16 September 2024."));
    }

    @Test
    void an_internal_front_is_read_and_told_in_the_order_a_clerk_wants(@TempDir Path folder) throws IOException {
        FrontPage page = FrontPage.of(Writing.of(Example.scorecard(pack(folder, """
            [front]
            author = "Director of Finance"
            recommendations = ["Note it.", "Ask again."]
            background_papers = "The plan"
            exempt = "Not for publication: paragraph 3 of Schedule 12A."
            why_urgent = "A decision is due."
            why_late = "Figures came late."
            """), Example.REPORT)));
        assertThat(titles(page))
                .containsExactly(
                        "Exempt information",
                        "Recommendations",
                        "Why the report is urgent",
                        "Why the report is late",
                        "Background papers");
        assertThat(page.passages().get(1).texts()).containsExactly("Note it.", "Ask again.");
    }

    @Test
    void a_key_that_no_front_sheet_has_is_a_finding_and_the_rest_is_used(@TempDir Path folder) throws IOException {
        Path pack = pack(folder, "[front]\nautor = \"A\"\nexempt = \"B\"\nrecommendations = 3\n");
        var read = Folder.open(pack).value().read(new ArrayList<>()::add);
        assertThat(read.findings().shown())
                .filteredOn(finding -> finding.place().column().startsWith("front."))
                .extracting(finding -> finding.rule() + " " + finding.place().column())
                .containsExactlyInAnyOrder("unknown-key front.autor", "wrong-type front.recommendations");
        assertThat(read.value().templates().getFirst().front())
                .isEqualTo(new FrontSheet("", List.of(), List.of(), "B", "", ""));
    }

    @Test
    void other_words_on_the_front_make_another_document() throws IOException {
        Report report = kent("2024-09-16");
        String json = new String(
                new JsonPrinter().print(report).getFirst().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json).contains("\"front\"").contains("Note the report.");
        assertThat(new JsonPrinter().of(report)).isNotEqualTo(new JsonPrinter().of(Samples.report()));
    }

    @Test
    void the_deck_has_the_summary_then_the_reds_then_what_moved_and_what_was_promised() {
        List<String> titles = Deck.of(kent("2024-09-16")).slides().stream()
                .map(Deck.Slide::title)
                .toList();
        assertThat(titles)
                .startsWith(
                        "Executive summary",
                        "Ratings now and before",
                        "Ratings and direction of travel, as reported",
                        "Red indicators (8)")
                .endsWith(
                        "What has changed since Quarter 4 2023-24",
                        "What has changed since Quarter 1 2023-24",
                        "Promises past their day")
                .hasSize(15);
    }

    private static Path pack(Path folder, String front) throws IOException {
        try (var files = Files.walk(Example.folder())) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(Example.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        Path report = folder.resolve("report.toml");
        String toml = Files.readString(report);
        Files.writeString(report, toml.substring(0, toml.indexOf("[front]")) + front);
        return folder;
    }
}
