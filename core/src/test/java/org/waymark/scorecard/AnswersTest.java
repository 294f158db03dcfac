package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.action.Promised;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.calendar.Meeting;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;

/** What was asked at one meeting stands in the pack of the next, and nothing promised is lost. */
class AnswersTest {
    private static final LocalDate DAY = LocalDate.parse("2024-09-16");
    private final List<Action> actions = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Minute> minutes = new ArrayList<>();
    private final List<Edition> issues = new ArrayList<>();

    @Test
    void open_promises_stand_first_the_longest_overdue_before_the_others() {
        action("late", "2024-03-01", "2024-06-01", "", "");
        action("later", "2024-03-01", "2024-05-01", "", "");
        action("in-time", "2024-03-01", "2024-12-01", "", "");

        assertThat(told().promises())
                .extracting(each -> each.action().code() + " " + each.late())
                .containsExactly("later 138", "late 107", "in-time 0");
    }

    @Test
    void a_day_moved_is_the_day_it_is_held_to() {
        action("moved", "2024-03-01", "2024-06-01", "", "");
        update("moved", "2024-05-20", "2024-10-01", "2024-05-20");

        Answers.Promise promise = told().promises().getFirst();
        assertThat(promise.late()).isZero();
        assertThat(promise.action().due()).contains(LocalDate.parse("2024-10-01"));
        assertThat(promise.action().dueOn()).contains(LocalDate.parse("2024-06-01"));
    }

    @Test
    void an_update_known_later_is_not_in_the_report() {
        action("moved", "2024-03-01", "2024-06-01", "", "");
        update("moved", "2024-09-10", "2024-10-01", "2024-09-17");

        assertThat(told().promises().getFirst().late()).isEqualTo(107);
    }

    @Test
    void a_promise_closed_without_evidence_is_open() {
        action("said-done", "2024-03-01", "2024-06-01", "2024-07-01", "");

        assertThat(told().open()).hasSize(1);
        assertThat(told().overdue()).isEqualTo(1);
    }

    @Test
    void of_those_closed_the_report_tells_of_those_since_the_report_before() {
        action("before", "2024-01-01", "2024-06-01", "2024-06-10", "Done");
        action("since", "2024-01-01", "2024-06-01", "2024-06-11", "Done");
        action("after", "2024-01-01", "2024-06-01", "2024-09-17", "Done");

        assertThat(told().closed()).extracting(each -> each.action().code()).containsExactly("since");
        assertThat(told().open()).extracting(each -> each.action().code()).containsExactly("after");
    }

    @Test
    void the_last_meeting_is_the_one_before_that_had_this_report() {
        assertThat(told().last()).map(Meeting::code).contains("cabinet-june");
        assertThat(told().since()).isEqualTo("2024-06-10");
    }

    @Test
    void what_was_minuted_then_and_since_is_told_and_older_questions_while_they_are_open() {
        minute("cabinet-june", MinuteKind.RESOLUTION, "Noted", "", "");
        minute("cabinet-march", MinuteKind.RESOLUTION, "Noted in March", "", "");
        minute("cabinet-march", MinuteKind.QUESTION, "Never answered", "", "");
        minute("cabinet-march", MinuteKind.QUESTION, "Answered in time", "Yes", "2024-04-01");
        minute("cabinet-march", MinuteKind.QUESTION, "Answered since", "Yes", "2024-07-01");
        minute("other", MinuteKind.QUESTION, "To another report", "", "");
        minute("cabinet-june", MinuteKind.QUESTION, "Answered later", "Yes", "2024-09-17");

        assertThat(told().minutes())
                .extracting(each -> each.minute().text() + (each.settled() ? ": settled" : ""))
                .containsExactly("Never answered", "Answered since: settled", "Noted", "Answered later");
    }

    @Test
    void a_question_is_settled_when_the_promise_that_stands_for_it_is_kept() {
        action("kept", "2024-06-20", "2024-08-01", "2024-08-01", "Paper 7");
        minutes.add(new Minute(
                "cabinet-june",
                "",
                MinuteKind.QUESTION,
                "Why?",
                Optional.empty(),
                "",
                "kept",
                "",
                Optional.empty(),
                Optional.empty(),
                ""));

        assertThat(told().minutes().getFirst().settled()).isTrue();
    }

    @Test
    void addenda_are_found_among_what_was_published() {
        edition("FY2023-24-Q4", 1, "2024-06-20T10:00:00Z");
        edition("FY2023-24-Q4", 2, "2024-07-01T10:00:00Z");
        edition("FY2023-24-Q3", 2, "2024-04-01T10:00:00Z");
        edition("FY2023-24-Q4", 3, "2024-09-16T10:00:00Z");

        assertThat(told().addenda())
                .extracting(each -> each.period() + " " + each.number())
                .containsExactly("FY2023-24-Q4 2");
    }

    /** The figures are {@code from} 2022-23 Q1 on, one a quarter. */
    @Test
    void whether_the_figure_turned_is_the_reports_own_rule_over_the_time_since_the_promise() {
        record Case(String raised, String figures, Answers.Turn turn) {}
        List<Case> cases = List.of(
                new Case("2022-06-01", "50 50 54 58 62 66 70 74 78", Answers.Turn.IMPROVED),
                new Case("2022-06-01", "50 78 74 70 66 62 58 54 50", Answers.Turn.WORSENED),
                new Case("2022-06-01", "50 60 61 60 61 60 61 60 61", Answers.Turn.NOT_TURNED),
                new Case("2024-01-01", "50 50 54 58 62 66 70 74 78", Answers.Turn.TOO_EARLY),
                new Case("2024-09-01", "50 50 54 58 62 66 70 74 78", Answers.Turn.TOO_EARLY));
        for (Case each : cases) {
            actions.clear();
            of("potholes", each.raised());
            var since = told(each.figures()).promises().getFirst().since().orElseThrow();
            assertThat(since.turn()).as(each.toString()).isEqualTo(each.turn());
        }
    }

    @Test
    void the_figure_is_told_as_it_was_when_it_was_raised_and_as_it_is_now() {
        of("potholes", "2023-01-05");

        var since =
                told("50 51 52 53 54 55 56 57 58").promises().getFirst().since().orElseThrow();
        assertThat(since.raised()).map(each -> each.period().toString()).contains("FY2022-23-Q3");
        assertThat(since.now()).map(each -> each.period().toString()).contains("FY2024-25-Q1");
        assertThat(since.closed()).isEmpty();
    }

    private Answers told() {
        return told("50 51 52 53 54 55 56 57 58");
    }

    private Answers told(String figures) {
        var shire = new Shire().indicator("potholes", _ -> {}).promised(new Promised(actions, updates, minutes));
        Period period = Shire.period("FY2022-23-Q1");
        for (String value : figures.split(" ")) {
            shire.figure("potholes", period.toString(), value);
            period = period.next();
        }
        meeting(shire, "cabinet-march", "2024-03-21", "FY2023-24-Q3", "2024-03-11", "qpr");
        meeting(shire, "cabinet-june", "2024-06-20", "FY2023-24-Q4", "2024-06-10", "qpr");
        meeting(shire, "other", "2024-07-01", "FY2023-24-Q4", "2024-06-20", "another");
        meeting(shire, "cabinet-september", "2024-09-26", "FY2024-25-Q1", "2024-09-16", "qpr");
        return Scorecard.of(Snapshot.take(shire.stores(), Shire.template(), DAY), Shire.Q1, List.of(), issues)
                .answers();
    }

    private static void meeting(Shire shire, String code, String date, String period, String deadline, String report) {
        shire.meeting(new Meeting(
                code,
                "Cabinet",
                LocalDate.parse(date),
                Shire.period(period),
                Optional.of(LocalDate.parse(deadline)),
                Optional.empty(),
                report.equals("qpr") ? Shire.template().report() : report,
                ""));
    }

    private void action(String code, String raised, String due, String closed, String evidence) {
        actions.add(new Action(
                code,
                code,
                Optional.empty(),
                "",
                Optional.of(LocalDate.parse(raised)),
                "",
                Optional.of(LocalDate.parse(due)),
                "",
                day(closed),
                Proof.of(evidence),
                Optional.empty(),
                "",
                Minuted.NONE,
                List.of()));
    }

    private void of(String indicator, String raised) {
        actions.add(new Action(
                "of-" + indicator,
                "Promise",
                Optional.of(IndicatorCode.of(indicator)),
                "",
                Optional.of(LocalDate.parse(raised)),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                ""));
    }

    private void update(String code, String on, String due, String recorded) {
        updates.add(new Update(code, LocalDate.parse(on), "Because", "", day(due), day(recorded), ""));
    }

    private void minute(String meeting, MinuteKind kind, String text, String answer, String answered) {
        minutes.add(new Minute(
                meeting, "", kind, text, Optional.empty(), "", "", answer, day(answered), Optional.empty(), ""));
    }

    private void edition(String period, int number, String at) {
        issues.add(new Edition(
                Shire.template().report(),
                Shire.period(period),
                number,
                "",
                DAY,
                Instant.parse(at),
                "",
                "",
                List.of(),
                List.of()));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
