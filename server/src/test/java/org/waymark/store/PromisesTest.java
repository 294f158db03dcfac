package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.action.Proof;
import org.waymark.audit.Entry;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.AnsweringAction;
import org.waymark.office.LoadingPack;
import org.waymark.office.ReadingPromises;
import org.waymark.office.RecordingMinutes;
import org.waymark.office.StoringPromises;
import org.waymark.office.Unkept;
import org.waymark.office.Wish;

/** Promises kept on a real record: what is refused, what is stored, and what the log says of it. */
class PromisesTest {
    private static final String MEETING = "cabinet-2024-09";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-10-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Person CORA = person("cora", Role.CORPORATE_PERFORMANCE, Set.of());
    private static final Person CLARE = person("clare", Role.CLERK, Set.of());
    private static final Person DANA = person("dana", Role.HEAD_OF_SERVICE, Set.of("dcs"));
    private static final Person OTTO = person("otto", Role.HEAD_OF_SERVICE, Set.of("another"));
    private static final Person MIA = person("mia", Role.MEMBER, Set.of());
    private static final Person EVE = person("eve", Role.AUDITOR, Set.of());

    private final TestDatabase test = new TestDatabase();
    private final AnsweringAction answering =
            new AnsweringAction(test.database().promisesKept(), TODAY);
    private final RecordingMinutes recording =
            new RecordingMinutes(test.database().promisesKept(), TODAY);
    private final ReadingPromises reading = new ReadingPromises(
            test.database()::reading,
            test.database().editions(),
            test.database().histories(),
            test.database().trail());

    private static Person person(String name, Role role, Set<String> posts) {
        return new Person(name, name, Set.of(role), Set.of(), posts);
    }

    @BeforeEach
    void load() {
        new LoadingPack(test.database().register())
                .load(Person.operator("test"), "pack", List.of(), _ -> new Checked<>(Samples.pack(), new Findings()));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_promise_is_raised_moved_closed_by_evidence_and_opened_again_and_every_step_stays() {
        String code = raise(CORA);
        done(answering.update(DANA, code, "Begun"));
        done(answering.move(DANA, code, day("2024-12-20"), "The figures come in December"));
        done(answering.close(DANA, code, proof("Paper 7 has it")));
        done(answering.reopen(CORA, code, Optional.empty(), "Paper 7 has half of it"));

        Action now = action(code);
        assertThat(now.isOpen()).isTrue();
        assertThat(now.due()).isEqualTo(day("2024-12-20"));
        assertThat(now.updates())
                .extracting(update ->
                        update.text() + update.dueOn().map(to -> " " + to).orElse(""))
                .containsExactly("Begun", "The figures come in December 2024-12-20", "Paper 7 has half of it");
        assertThat(reading.past(CORA, code).orElseThrow().revisions())
                .extracting(each -> each.item().status() + " " + each.who())
                .containsExactly("open cora", "closed dana", "open cora");
    }

    @Test
    void the_log_says_before_after_and_why() {
        String code = raise(CORA);
        done(answering.move(CORA, code, day("2024-12-20"), "The figures come in December"));
        done(answering.close(CORA, code, proof("Paper 7 has it")));
        done(answering.reopen(CORA, code, Optional.empty(), "Only half of it"));

        assertThat(said("action"))
                .containsExactly(
                        "action raised: " + code
                                + ": Show the backlog; owner dcs; due 2024-12-01; of ehcp-20-weeks; from " + MEETING,
                        "action moved: " + code
                                + ": due 2024-12-01 to 2024-12-20; because: The figures come in December",
                        "action closed: " + code + ": open to closed; evidence: Paper 7 has it",
                        "action reopened: " + code
                                + ": closed to open; the evidence was: Paper 7 has it; because: Only half of it");
        assertThat(test.database().trail().broken()).isEmpty();
    }

    @Test
    void what_stands_in_the_way_is_said_and_nothing_is_stored() {
        String code = raise(CORA);
        String closed = raise(CORA);
        done(answering.close(CORA, closed, proof("Done")));
        List<String> before = test.sizes();

        assertThat(answering.update(CORA, "none", "Begun").unkept()).contains(Unkept.NO_SUCH_ACTION);
        assertThat(answering.update(CORA, code, " ").unkept()).contains(Unkept.NO_WORDS);
        assertThat(answering.update(CORA, closed, "Begun").unkept()).contains(Unkept.CLOSED_ALREADY);
        assertThat(answering.move(CORA, code, Optional.empty(), "Why").unkept()).contains(Unkept.NO_DUE_DAY);
        assertThat(answering.move(CORA, code, day("2024-12-20"), "").unkept()).contains(Unkept.NO_REASON);
        assertThat(answering.move(CORA, code, day("2024-12-01"), "Why").unkept())
                .contains(Unkept.SAME_DAY);
        assertThat(answering.close(CORA, code, proof(" ")).unkept()).contains(Unkept.NO_EVIDENCE);
        assertThat(answering
                        .close(CORA, code, new Proof(" ", Optional.of(Samples.EHCP), Optional.empty()))
                        .unkept())
                .contains(Unkept.NO_EVIDENCE);
        assertThat(answering
                        .close(
                                CORA,
                                code,
                                new Proof("Seen", Optional.of(IndicatorCode.of("nothing")), Optional.empty()))
                        .unkept())
                .contains(Unkept.NO_SUCH_INDICATOR);
        assertThat(answering.close(CORA, closed, proof("Again")).unkept()).contains(Unkept.CLOSED_ALREADY);
        assertThat(answering.reopen(CORA, code, Optional.empty(), "Why").unkept())
                .contains(Unkept.NOT_CLOSED);
        assertThat(answering.reopen(CORA, closed, Optional.empty(), "").unkept())
                .contains(Unkept.NO_REASON);
        assertThat(answering.raise(CORA, wish("", "dcs", "2024-12-01")).unkept())
                .contains(Unkept.NO_TITLE);
        assertThat(answering.raise(CORA, wish("Look", "", "2024-12-01")).unkept())
                .contains(Unkept.NO_OWNER);
        assertThat(answering.raise(CORA, wish("Look", "nobody", "2024-12-01")).unkept())
                .contains(Unkept.NO_SUCH_POST);
        assertThat(answering.raise(CORA, wish("Look", "dcs", "")).unkept()).contains(Unkept.NO_DUE_DAY);

        assertThat(test.sizes()).isEqualTo(before);
    }

    @Test
    void whoever_has_no_right_over_it_is_refused() {
        String code = raise(CORA);
        for (Person who : List.of(OTTO, MIA, EVE, Person.PUBLIC)) {
            for (Runnable deed : List.<Runnable>of(
                    () -> answering.raise(who, wish("Look", "dcs", "2024-12-01")),
                    () -> answering.update(who, code, "Begun"),
                    () -> answering.move(who, code, day("2024-12-20"), "Why"),
                    () -> answering.close(who, code, proof("Done")),
                    () -> answering.reopen(who, code, Optional.empty(), "Why"),
                    () -> recording.record(who, minute(MinuteKind.NOTED, "Noted")),
                    () -> recording.answer(who, MEETING, 1, "Yes"),
                    () -> recording.promise(who, MEETING, 1, wish("Look", "dcs", "2024-12-01")))) {
                assertThatThrownBy(deed::run).as(who.account()).isInstanceOf(Refused.class);
            }
        }
        assertThatThrownBy(() -> recording.record(DANA, minute(MinuteKind.NOTED, "Noted")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_question_becomes_a_promise_in_one_go() {
        done(recording.record(CLARE, minute(MinuteKind.QUESTION, "How many wait?")));
        int place = reading.meeting(CLARE, MEETING).orElseThrow().minutes().size();
        String code = recording
                .promise(CLARE, MEETING, place, wish("Say how many wait", "dcs", "2024-12-01"))
                .code()
                .orElseThrow();

        var held = reading.meeting(CLARE, MEETING).orElseThrow();
        assertThat(held.minutes().get(place - 1).action()).isEqualTo(code);
        assertThat(action(code).minuted()).isEqualTo(new Minuted(MEETING, "7", "How many wait?"));
        assertThat(action(code).kind()).contains(ActionKind.REQUEST);
        assertThat(action(code).raisedOn()).isEqualTo(day("2024-09-26"));
        assertThat(recording
                        .promise(CLARE, MEETING, place, wish("Again", "dcs", "2024-12-01"))
                        .unkept())
                .contains(Unkept.PROMISED_ALREADY);
        assertThat(said("question")).hasSize(1);
    }

    @Test
    void a_question_is_answered_and_the_answer_before_is_in_the_log() {
        done(recording.answer(CLARE, MEETING, 1, "Because of the forms"));

        Minute asked = reading.meeting(MIA, MEETING).orElseThrow().minutes().getFirst();
        assertThat(asked.answer()).isEqualTo("Because of the forms");
        assertThat(asked.answeredOn()).isEqualTo(day("2024-10-01"));
        assertThat(said("question"))
                .containsExactly("question answered: " + MEETING
                        + ": Why is it late?; before: Because of staff; after: Because of the forms");
    }

    @Test
    void what_cannot_be_minuted_is_said() {
        assertThat(recording.answer(CLARE, MEETING, 9, "Yes").unkept()).contains(Unkept.NO_SUCH_MINUTE);
        assertThat(recording.answer(CLARE, MEETING, 2, "Yes").unkept()).contains(Unkept.NOT_A_QUESTION);
        assertThat(recording.answer(CLARE, MEETING, 1, "").unkept()).contains(Unkept.NO_WORDS);
        assertThat(recording.record(CLARE, minute(MinuteKind.NOTED, "")).unkept())
                .contains(Unkept.NO_WORDS);
        done(recording.record(CLARE, minute(MinuteKind.NOTED, "Noted")));
        assertThat(recording.record(CLARE, minute(MinuteKind.NOTED, "Noted ")).unkept())
                .contains(Unkept.SAID_ALREADY);
    }

    @Test
    void of_two_who_promise_one_question_at_once_one_is_told_it_is_promised() throws Exception {
        done(recording.record(CLARE, minute(MinuteKind.QUESTION, "How many wait?")));
        int place = reading.meeting(CLARE, MEETING).orElseThrow().minutes().size();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<StoringPromises.Result>> results = both.invokeAll(List.of(
                    () -> recording.promise(CLARE, MEETING, place, wish("One", "dcs", "2024-12-01")),
                    () -> recording.promise(CORA, MEETING, place, wish("Two", "dcs", "2024-12-01"))));
            int kept = 0;
            for (Future<StoringPromises.Result> each : results) {
                kept += each.get().done() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void members_read_what_concerns_all_and_a_head_of_service_what_concerns_theirs() {
        String code = raise(CORA);
        assertThat(reading.of(MIA, code))
                .hasValueSatisfying(kept -> assertThat(kept.keeps()).isFalse());
        assertThat(reading.of(DANA, code)).hasValueSatisfying(kept -> {
            assertThat(kept.keeps()).isTrue();
            assertThat(kept.theirs()).isTrue();
        });
        assertThat(reading.of(OTTO, code)).isEmpty();
        assertThat(reading.past(MIA, code)).isEmpty();
    }

    private String raise(Person who) {
        return answering
                .raise(who, wish("Show the backlog", "dcs", "2024-12-01"))
                .code()
                .orElseThrow();
    }

    private static Wish wish(String title, String owner, String due) {
        return new Wish(
                title,
                Optional.of(ActionKind.REQUEST),
                Optional.of(Samples.EHCP),
                owner,
                due.isEmpty() ? Optional.empty() : day(due),
                "",
                new Minuted(MEETING, "7", "That the backlog be shown"));
    }

    private static Minute minute(MinuteKind kind, String text) {
        return new Minute(
                MEETING,
                "7",
                kind,
                text,
                Optional.of(Samples.EHCP),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Proof proof(String words) {
        return Proof.of(words);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static void done(StoringPromises.Result result) {
        assertThat(result.unkept()).isEmpty();
    }

    private Action action(String code) {
        return test.database().stores().actions().all().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> said(String what) {
        return test.database().trail().entries().stream()
                .filter(entry -> entry.what().startsWith(what + " "))
                .map((Entry entry) -> entry.what() + ": " + entry.detail())
                .toList();
    }
}
