package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.RoundInHand.AMY;
import static org.waymark.store.RoundInHand.ANN;
import static org.waymark.store.RoundInHand.BOSS;
import static org.waymark.store.RoundInHand.CONTEXT;
import static org.waymark.store.RoundInHand.DEP;
import static org.waymark.store.RoundInHand.HAL;
import static org.waymark.store.RoundInHand.HUE;
import static org.waymark.store.RoundInHand.LAMPS;
import static org.waymark.store.RoundInHand.POTHOLES;
import static org.waymark.store.RoundInHand.POTHOLES_FIGURE;
import static org.waymark.store.RoundInHand.PROMISE;
import static org.waymark.store.RoundInHand.Q1;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.action.Action;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.commentary.Lack;
import org.waymark.commentary.RoundWords;
import org.waymark.edition.Edition;
import org.waymark.finding.Finding;
import org.waymark.office.Blocked;
import org.waymark.office.Board;
import org.waymark.office.HoldingRounds;
import org.waymark.office.Outcome;
import org.waymark.scorecard.Obstacle;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Stage;

/** A round on the real database: words, signatures, the lock. */
class RoundTest {
    private RoundInHand round;

    @BeforeEach
    void open() {
        round = new RoundInHand().opened();
    }

    @AfterEach
    void close() {
        round.close();
    }

    private List<Commentary> onRecord() {
        return round.database.stores().commentaries().newestBefore(LocalDateTime.of(9999, 1, 1, 0, 0));
    }

    private List<Action> actions() {
        return round.database.stores().actions().all();
    }

    private Stage stage() {
        return round.database.moves().progress(POTHOLES).stage();
    }

    @Test
    void nothing_of_words_reaches_the_report_before_somebody_else_approves_them() {
        assertThat(round.submit(ANN, POTHOLES, PROMISE).made()).isPresent();
        assertThat(onRecord()).isEmpty();
        assertThat(actions()).isEmpty();
        assertThat(round.approve(HAL, POTHOLES).made()).isPresent();
        assertThat(onRecord())
                .extracting(Commentary::kind, Commentary::text, Commentary::author)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                CommentaryKind.CONTEXT, "70% were mended in time.", "roads-head"),
                        org.assertj.core.groups.Tuple.tuple(
                                CommentaryKind.MANAGEMENT_ACTION, "Two more crews start in November.", "roads-head"));
        assertThat(actions())
                .extracting(Action::code, Action::owner, Action::dueOn, Action::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "ma-potholes-FY2024-25-Q1", "roads-head", Optional.of(LocalDate.of(2024, 11, 30)), "open"));
        assertThat(round.database.trail().entries())
                .extracting(entry -> entry.what() + " by " + entry.who())
                .contains("sign-off by ann", "sign-off by hal", "load by hal");
        assertThat(round.database.trail().broken()).isEmpty();
    }

    @Test
    void a_later_version_renews_the_same_action_and_what_is_no_longer_said_goes() {
        round.finish();
        round.later(5);
        assertThat(round.sendBack(HAL, POTHOLES, "Three crews, not two.").made())
                .isPresent();
        var mended = new RoundWords.Texts(
                "", "Three more crews start in November.", "roads-head", Optional.of(LocalDate.of(2024, 12, 20)), "");
        assertThat(round.submit(ANN, POTHOLES, mended).made()).isPresent();
        assertThat(round.approve(HAL, POTHOLES).made()).isPresent();
        assertThat(actions())
                .extracting(Action::title, Action::dueOn, Action::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Three more crews start in November.",
                        Optional.of(LocalDate.of(2024, 11, 30)),
                        Optional.of(LocalDate.of(2024, 12, 20))));
        assertThat(round.database.wordings().of("qpr", Q1, round.row("potholes").code()))
                .extracting(RoundWords::version)
                .containsExactly(1, 2);
        Edition frozen = round.freeze(BOSS);
        String json = new String(
                round.database.press().every().isEmpty()
                        ? new byte[0]
                        : round.database
                                .editions()
                                .content(
                                        "qpr",
                                        Q1,
                                        frozen.number(),
                                        frozen.files().getFirst().name())
                                .orElseThrow(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json).contains("Three more crews").doesNotContain("70% were mended in time.");
    }

    @Test
    void whoever_wrote_or_submitted_any_version_approves_none() {
        assertThat(round.submit(BOSS, POTHOLES, PROMISE).made()).isPresent();
        assertThat(round.approve(BOSS, POTHOLES).barred()).contains(Barred.OWN_WORK);
        assertThat(round.sendBack(HAL, POTHOLES, "Shorter.").made()).isPresent();
        assertThat(round.submit(ANN, POTHOLES, PROMISE).made()).isPresent();
        assertThat(round.approve(BOSS, POTHOLES).barred()).contains(Barred.OWN_WORK);
        assertThat(round.approve(HAL, POTHOLES).made()).isPresent();
    }

    @Test
    void red_needs_a_promise_by_a_post_and_a_day_and_green_does_not() {
        assertThat(round.submit(ANN, POTHOLES, CONTEXT).lacks())
                .containsExactly(Lack.NO_ACTION, Lack.NO_OWNER, Lack.NO_DAY);
        var strange = new RoundWords.Texts("", "Crews.", "nobody", Optional.of(LocalDate.of(2024, 9, 30)), "");
        assertThat(round.submit(ANN, POTHOLES, strange).lacks()).containsExactly(Lack.UNKNOWN_OWNER, Lack.DAY_PAST);
        assertThat(round.submit(ANN, LAMPS, RoundWords.Texts.NONE).lacks()).containsExactly(Lack.NOTHING_WRITTEN);
        assertThat(round.submit(ANN, LAMPS, CONTEXT).made()).isPresent();
        assertThat(round.database.wordings().newest("qpr", Q1)).hasSize(1);
    }

    @Test
    void words_are_returned_only_with_a_reason_and_then_written_on() {
        round.submit(ANN, POTHOLES, PROMISE);
        assertThat(round.sendBack(HAL, POTHOLES, "  ").barred()).contains(Barred.NO_REASON);
        assertThat(round.sendBack(HAL, POTHOLES, "Which crews?").made().map(Moved::reason))
                .contains("Which crews?");
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThat(round.approve(HAL, POTHOLES).barred()).contains(Barred.NOT_FROM_HERE);
        assertThat(round.submit(AMY, POTHOLES, PROMISE).made()).isPresent();
        assertThat(round.writing.withdraw(AMY, POTHOLES).made()).isPresent();
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void what_changed_since_somebody_looked_is_neither_overwritten_nor_approved() {
        round.submit(ANN, POTHOLES, PROMISE);
        String looked = round.newest(POTHOLES).orElseThrow().seal();
        round.writing.withdraw(ANN, POTHOLES);
        assertThat(round.writing.submit(AMY, POTHOLES, PROMISE, 0).barred()).contains(Barred.CHANGED_SINCE);
        round.submit(AMY, POTHOLES, PROMISE);
        assertThat(round.deciding.approve(HAL, POTHOLES, looked).barred()).contains(Barred.CHANGED_SINCE);
        assertThat(onRecord()).isEmpty();
    }

    @Test
    void of_two_who_approve_at_once_one_wins_and_the_other_is_told() throws Exception {
        round.submit(ANN, POTHOLES, PROMISE);
        String seal = round.newest(POTHOLES).orElseThrow().seal();
        var outcomes = new ArrayList<Outcome>();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome>> asked = List.of(
                    () -> round.deciding.approve(HAL, POTHOLES, seal),
                    () -> round.deciding.approve(HUE, POTHOLES, seal));
            for (var each : both.invokeAll(asked)) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).filteredOn(outcome -> outcome.made().isPresent()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.barred().equals(Optional.of(Barred.NOT_FROM_HERE)))
                .hasSize(1);
        assertThat(onRecord()).hasSize(2);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void an_approval_that_breaks_half_way_leaves_nothing() {
        round.submit(ANN, POTHOLES, PROMISE);
        List<String> before = round.test.sizes();
        round.test.run("create function broken() returns trigger language plpgsql as $$ begin raise exception 'gone';"
                + " end $$");
        round.test.run("create trigger broken before insert on action for each row execute function broken()");
        assertThatThrownBy(() -> round.approve(HAL, POTHOLES)).isInstanceOf(RuntimeException.class);
        assertThat(round.test.sizes()).isEqualTo(before);
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        round.test.run("drop trigger broken on action");
        assertThat(round.approve(HAL, POTHOLES).made()).isPresent();
    }

    @Test
    void a_signature_covers_the_figure_as_it_stood_and_no_later_one() {
        assertThat(round.row("potholes").figures()).isEqualTo(Board.Figures.UNSIGNED);
        String seal = round.row("potholes").seal();
        assertThat(round.signing.sign(ANN, POTHOLES_FIGURE, seal).made()).isPresent();
        assertThat(round.signing.sign(ANN, POTHOLES_FIGURE, seal).barred()).contains(Barred.NOT_FROM_HERE);
        assertThat(round.row("potholes").figures()).isEqualTo(Board.Figures.SIGNED);
        round.revise();
        assertThat(round.row("potholes").figures()).isEqualTo(Board.Figures.CHANGED);
        assertThat(round.signing.sign(ANN, POTHOLES_FIGURE, seal).barred()).contains(Barred.CHANGED_SINCE);
        assertThat(round.sign(ANN, "potholes").made()).isPresent();
        assertThat(round.row("potholes").figures()).isEqualTo(Board.Figures.SIGNED);
        assertThat(round.signing.takeBack(ANN, POTHOLES_FIGURE, "").barred()).contains(Barred.NO_REASON);
        assertThat(round.signing
                        .takeBack(ANN, POTHOLES_FIGURE, "A crew was left out.")
                        .made())
                .isPresent();
        assertThat(round.row("potholes").figures()).isEqualTo(Board.Figures.UNSIGNED);
    }

    @Test
    void the_pack_is_not_locked_while_a_red_a_decision_or_a_signature_is_open() {
        round.submit(ANN, LAMPS, CONTEXT);
        assertThat(round.board().blocking())
                .extracting(each -> each.kind() + " " + each.name())
                .containsExactlyInAnyOrder(
                        Obstacle.Kind.RED_WITHOUT_PROMISE + " Potholes",
                        Obstacle.Kind.WORDS_UNDECIDED + " Lamps",
                        Obstacle.Kind.FIGURE_UNSIGNED + " Potholes",
                        Obstacle.Kind.FIGURE_UNSIGNED + " Lamps",
                        Obstacle.Kind.FIGURE_UNSIGNED + " Schools");
        assertThatThrownBy(() -> round.freeze(BOSS))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining(
                        "Potholes: it is red, and no management action with an owner and a date is" + " approved.")
                .hasMessageContaining("Lamps: its words were submitted or returned, and are not approved.")
                .hasMessageContaining("Schools: its figure is not signed.");
        assertThatThrownBy(() -> round.publish(BOSS)).isInstanceOf(Blocked.class);
        round.approve(HAL, LAMPS);
        round.finish();
        assertThat(round.board().blocking()).isEmpty();
        assertThat(round.freeze(BOSS).stage()).isEqualTo(Edition.Stage.FROZEN);
    }

    @Test
    void while_the_pack_is_locked_nothing_in_it_moves() {
        round.finish();
        round.freeze(BOSS);
        assertThat(round.board().locked()).isTrue();
        assertThat(round.submit(ANN, LAMPS, CONTEXT).barred()).contains(Barred.LOCKED);
        assertThat(round.sendBack(HAL, POTHOLES, "No.").barred()).contains(Barred.LOCKED);
        assertThat(round.signing.takeBack(BOSS, POTHOLES_FIGURE, "No.").barred())
                .contains(Barred.LOCKED);
        assertThat(round.holding.unlock(BOSS, "qpr", Q1, " ").barred()).contains(Barred.NO_REASON);
        assertThat(round.holding.unlock(BOSS, "qpr", Q1, "A late figure.").made())
                .isPresent();
        assertThat(round.holding.unlock(BOSS, "qpr", Q1, "Again.").barred()).contains(Barred.NOT_FROM_HERE);
        assertThat(round.submit(ANN, LAMPS, CONTEXT).made()).isPresent();
    }

    @Test
    void what_was_unlocked_is_never_published_and_what_follows_it_is() {
        round.finish();
        Edition first = round.freeze(BOSS);
        round.holding.unlock(BOSS, "qpr", Q1, "A late figure.");
        assertThatThrownBy(() -> round.publish(BOSS))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("its pack is not locked");
        Edition second = round.freeze(BOSS);
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(round.publish(BOSS))
                .extracting(Edition::number, Edition::stage)
                .containsExactly(second.number(), Edition.Stage.PUBLISHED);
        assertThat(round.database.editions().all()).extracting(Edition::number).containsExactly(2);
        assertThat(round.database
                        .moves()
                        .progress(new org.waymark.signoff.Item("qpr", Q1, org.waymark.signoff.Part.PACK, ""))
                        .moves())
                .extracting(moved -> moved.move().code())
                .containsExactly("sign", "unlock", "sign");
    }

    @Test
    void after_publication_only_a_round_opened_again_makes_an_addendum() {
        round.finish();
        round.freeze(BOSS);
        round.publish(BOSS);
        round.revise();
        round.later(24 * 60);
        assertThatThrownBy(() -> round.freeze(BOSS)).isInstanceOf(Blocked.class);
        round.holding.unlock(BOSS, "qpr", Q1, "The figure of potholes was revised.");
        assertThatThrownBy(() -> round.freeze(BOSS))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("Potholes: its figure has changed since it was signed.");
        round.sign(ANN, "potholes");
        round.freeze(BOSS);
        assertThat(round.publish(BOSS).number()).isEqualTo(2);
    }

    @Test
    void a_deputy_acts_for_the_post_and_it_is_said_for_which() {
        round.submit(ANN, POTHOLES, PROMISE);
        assertThat(round.approve(DEP, POTHOLES).made().map(Moved::actingFor)).contains("roads-head");
        assertThat(round.database.trail().entries())
                .extracting(entry -> entry.detail())
                .anyMatch(detail -> detail.contains("as deputy of roads-head"));
    }

    @Test
    void rows_sent_by_the_door_say_where_the_words_are_written() {
        var findings = new ArrayList<Finding>();
        var sent = RoundInHand.sent(
                List.of(),
                RoundInHand.sheet(
                        "commentary",
                        "indicator,period,kind,text",
                        "potholes,FY2024-25-Q1,context,Slipped in.",
                        "potholes,FY2023-24-Q4,context,Years ago."));
        var foreseen = round.receiving.foresee(BOSS, sent, findings::add).value();
        assertThat(foreseen.added()).isEqualTo(1);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("words-in-round"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.remedy()).contains("/work/round/qpr/FY2024-25-Q1/words/potholes"));
    }

    @Test
    void days_are_set_in_order_and_set_anew_only_with_a_reason() {
        LocalDate day = LocalDate.of(2024, 10, 20);
        var asked = new HoldingRounds.Asked("qpr", Q1, "", day, day, day.plusDays(2));
        assertThat(round.holding.hold(BOSS, asked, "").wrong()).contains(HoldingRounds.Wrong.NO_REASON);
        assertThat(round.holding.hold(BOSS, asked, "The meeting moved.").round())
                .isPresent();
        assertThat(round.database.rounds().all()).hasSize(1);
        var backwards = new HoldingRounds.Asked("qpr", Q1, "", day.plusDays(5), day, day);
        assertThat(round.holding.hold(BOSS, backwards, "No.").wrong()).contains(HoldingRounds.Wrong.OUT_OF_ORDER);
        var elsewhere = new HoldingRounds.Asked("none", Q1, "", day, day, day);
        assertThat(round.holding.hold(BOSS, elsewhere, "").wrong()).contains(HoldingRounds.Wrong.NO_REPORT);
    }
}
