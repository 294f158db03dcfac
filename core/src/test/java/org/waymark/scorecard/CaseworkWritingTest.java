package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Aim;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Event;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;
import org.waymark.confidentiality.Protection;
import org.waymark.indicator.IndicatorCode;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;

/** The chapter on casework, of errands that are begun on the third of each month: some done in 30 days, the others in 70. */
class CaseworkWritingTest {
    private static final LocalDate KNOWN = LocalDate.parse("2024-06-30");

    private static Process process(Counting counting, Aim aim) {
        return new Process(
                "errand",
                "Errands run within six weeks",
                new Stage("errand", "Errands", "begun", List.of("done"), Optional.of(Limit.of("6 weeks")), ""),
                List.of(
                        new Stage("look", "Looking", "begun", List.of("found"), Optional.of(Limit.of("2 weeks")), ""),
                        new Stage("refuse", "Refusing", "begun", List.of("refused"), Optional.empty(), ""),
                        new Stage("bring", "Bringing", "found", List.of("done"), Optional.of(Limit.of("3 weeks")), "")),
                List.of(),
                List.of("refused"),
                counting,
                aim,
                IndicatorCode.of("errands-in-time"),
                IndicatorCode.of("errands-in-time-plain"),
                List.of(Limit.of("3 weeks"), Limit.of("6 weeks"), Limit.of("12 weeks")),
                "the rule of errands");
    }

    /** For two years, so many each month that are quick and so many that are slow; the north has most of the quick. */
    private static List<CaseFile> errands(int quick, int slow) {
        var cases = new ArrayList<CaseFile>();
        LocalDate month = LocalDate.parse("2022-07-03");
        while (month.isBefore(KNOWN)) {
            for (int i = 0; i < quick + slow; i++) {
                boolean fast = i < quick;
                LocalDate found = month.plusDays(fast ? 10 : 40);
                LocalDate done = month.plusDays(fast ? 30 : 70);
                var events = new ArrayList<Event>(List.of(new Event("begun", month)));
                Stream.of(new Event("found", found), new Event("done", done))
                        .filter(event -> !event.on().isAfter(KNOWN))
                        .forEach(events::add);
                String team = fast == (i % 4 > 0) ? "north-shore" : "south-shore";
                cases.add(new CaseFile("c" + cases.size(), Map.of("team", team), events));
            }
            month = month.plusMonths(1);
        }
        return cases;
    }

    private static Template template(String... settings) {
        Template plain = new Shire().asked();
        var laid = new HashMap<String, List<String>>();
        for (String setting : settings) {
            String[] parts = setting.split("=");
            laid.put("casework." + parts[0], List.of(parts[1]));
        }
        return new Template(
                plain.report(),
                plain.title(),
                plain.council(),
                plain.councilName(),
                plain.frequency(),
                plain.years(),
                plain.sections(),
                plain.window(),
                plain.comparisons(),
                plain.comparators(),
                plain.benchmarks(),
                plain.trend(),
                plain.patterns(),
                plain.notice(),
                plain.front(),
                ReportLayout.of(laid),
                plain.options(),
                plain.source());
    }

    private static Report report(Process process, List<CaseFile> cases, String... settings) {
        Snapshot snapshot = Snapshot.withHistory(new Shire().stores(), template(settings), KNOWN);
        return Writing.of(Scorecard.of(
                snapshot.with(Map.of(
                        process.code(),
                        new Snapshot.Kept(EventLog.of(process, cases), Protection.PRODUCT, Protection.PRODUCT))),
                Shire.Q1,
                List.of()));
    }

    private static Report errandsReport(int quick, int slow) {
        return report(
                process(Counting.BY_COMPLETION, Aim.END),
                errands(quick, slow),
                "processes=errand",
                "compare=team",
                "months=3",
                "notice=These errands are made up.");
    }

    private static final Report REPORT = errandsReport(12, 8);

    private static Section chapter(Report report) {
        return report.sections(Section.Part.CASEWORK).getFirst();
    }

    private static List<String> said(Report report) {
        return chapter(report).blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                    case Block.Bullets bullets ->
                        bullets.bullets().stream().map(bullet -> (bullet.lead() + " " + bullet.text()).strip());
                    default -> Stream.<String>of();
                })
                .toList();
    }

    private static Block.Table table(Report report, String caption) {
        return chapter(report).blocks().stream()
                .filter(block ->
                        block instanceof Block.Table table && table.caption().contains(caption))
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Block.Table table, String name) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .toList())
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_that_names_no_process_has_no_such_chapter() {
        assertThat(Writing.of(new Shire().scorecard()).sections(Section.Part.CASEWORK))
                .isEmpty();
    }

    @Test
    void a_process_of_which_no_case_is_on_record_says_so() {
        assertThat(said(report(process(Counting.BY_COMPLETION, Aim.END), List.of(), "processes=errand")))
                .containsExactly("No case of “errand” is on record, so there is nothing to say of it.");
    }

    @Test
    void the_notice_comes_first_and_then_the_figure_and_its_rule() {
        assertThat(said(REPORT))
                .startsWith(
                        "These errands are made up.",
                        "Errands run within six weeks",
                        "In Quarter 1 2024-25, 36 of 60 cases were in time: 60.0%. In the twelve months to June 2024,"
                                + " 144 of 240 cases were in time: 60.0%.",
                        "A case is in time if it is completed within 6 weeks. It counts in the period in which it is"
                                + " completed, so that a case still open is in no percentage. The rule: the rule of"
                                + " errands.");
        assertThat(row(table(REPORT, "the figure"), "Quarter 1 2024-25"))
                .containsExactly("Quarter 1 2024-25", "60", "36", "60.0%");
        assertThat(table(REPORT, "the figure").rows())
                .as("no exception lifts the limit, so there is one way to count")
                .hasSize(2);
    }

    @Test
    void what_members_ask_is_answered() {
        assertThat(said(REPORT))
                .contains("Who is still waiting? At the end of 30 June 2024, 28 cases were open. Of these, 8 had been"
                        + " open beyond 6 weeks.")
                .anyMatch(said -> said.startsWith(
                        "How long have they waited? The oldest open case has been open for over 6 weeks, up to 12"
                                + " weeks;"))
                .contains("How long did late cases take? In the twelve months, 96 cases were completed late. From their"
                        + " start they took 10.0 weeks on average; from their last day in time, 4.0 weeks. Both are"
                        + " true of the same cases, so whoever quotes one should say which.")
                .anyMatch(said -> said.startsWith("Where does the time go? Of the stages that have a limit of their"
                        + " own, “Looking” added most days to cases completed late"))
                .anyMatch(said -> said.startsWith("What became of those that started? Of the cases begun in"))
                .anyMatch(said -> said.startsWith(
                        "Will the figure turn? For the twelve months counted so far it is" + " 60.0%."));
    }

    @Test
    void finished_and_started_stand_side_by_side_month_by_month() {
        Block.Table table = table(REPORT, "finished and started");
        assertThat(row(table, "April 2024")).containsExactly("April 2024", "20", "12", "60.0%", "20", "12", "60.0%");
        assertThat(row(table, "June 2024")).endsWith("some still open");
        assertThat(table.rows()).hasSize(12);
    }

    @Test
    void every_picture_is_followed_by_a_table_that_says_the_same() {
        List<Block> blocks = chapter(REPORT).blocks();
        List<Block> shown = blocks.stream()
                .filter(block -> block instanceof Block.Picture || block instanceof Block.Table)
                .toList();
        assertThat(shown).filteredOn(Block.Picture.class::isInstance).hasSize(6);
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Block.Picture) {
                assertThat(shown.subList(i + 1, Math.min(shown.size(), i + 3))).anyMatch(Block.Table.class::isInstance);
            }
        }
    }

    @Test
    void stages_are_told_with_who_is_in_them_and_for_how_long() {
        assertThat(row(table(REPORT, "how many entered"), "Looking"))
                .containsExactly("Looking", "2 weeks", "240", "8", "232", "144", "62.1%");
        assertThat(row(table(REPORT, "how long they take"), "Looking").get(5)).isEqualTo("26.0");
        Block.Picture map = chapter(REPORT).blocks().stream()
                .filter(block -> block instanceof Block.Picture picture && picture.size() == Block.Size.WIDE)
                .map(Block.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(map.chart().description().text())
                .contains("Looking: 240 entered, 8 still in it;")
                .contains("Refusing: runs at the same time as “Looking”;")
                .contains("it added most days to late cases.");
        assertThat(map.large().width()).isLessThan(map.chart().width());
    }

    @Test
    void two_groups_are_compared_and_chance_is_put_in_words() {
        assertThat(said(REPORT))
                .anyMatch(said -> said.startsWith("Cases begun in the twelve months: North shore against South shore.")
                        && said.contains("is hardly chance’s doing (p"));
        assertThat(row(table(REPORT, "ow soon cases are completed, by team"), "North shore"))
                .hasSize(4);
    }

    @Test
    void breakdowns_are_ranked_and_called_by_words() {
        Block.Table table = table(REPORT, "to June 2024, by team");
        assertThat(table.rows().stream().map(row -> row.getFirst().text()))
                .containsExactly("North shore", "South shore");
    }

    @Test
    void small_numbers_are_hidden_and_said_to_be() {
        Report small = errandsReport(4, 1);
        assertThat(said(small))
                .anyMatch(said -> said.contains("hidden, so that nobody can be identified"))
                .contains("Small numbers are hidden as [c], and so are others from which they could be worked out. No"
                        + " single case is in this report.");
        assertThat(row(table(small, "finished and started"), "April 2024"))
                .containsExactly("April 2024", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]");
        assertThat(Everything.said(small)).doesNotContain("5 entered");
    }

    @Test
    void posts_that_should_last_are_told_in_their_own_words() {
        Report lasting = report(process(Counting.BY_START, Aim.LAST), errands(12, 8), "processes=errand", "months=0");
        assertThat(said(lasting))
                .anyMatch(said ->
                        said.startsWith("In Quarter 1 2024-25,") && said.contains("cases lasted beyond 6 weeks"))
                .noneMatch(said -> said.contains("late"))
                .noneMatch(said -> said.startsWith("Will the figure turn?"));
        assertThat(table(lasting, "finished and started").columns()).hasSize(4);
    }
}
