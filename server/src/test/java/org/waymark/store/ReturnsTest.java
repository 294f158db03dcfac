package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.indicator.Indicator;
import org.waymark.office.Returns;
import org.waymark.office.ReturnsTable;
import org.waymark.office.StoringRounds;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Part;

/** What a round wants, from whom, and how it stands. */
class ReturnsTest {
    private RoundAtHand hand;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        hand = new RoundAtHand(folder);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Returns all() {
        return hand.returns().of(RoundAtHand.CORPORATE, "qpr", RoundAtHand.Q1).orElseThrow();
    }

    private static List<String> rows(Returns returns) {
        return returns.wants().stream()
                .map(want -> want.key() + ", " + want.from().title() + ", " + want.dueOn() + ", "
                        + want.standing().code() + (returns.isLate(want) ? ", late " + returns.daysLate(want) : ""))
                .toList();
    }

    private Indicator indicator(String code) {
        return hand.record.stores().definitions().indicators().stream()
                .filter(indicator -> indicator.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_figure_and_all_words_are_wanted_of_a_post_by_a_day() {
        assertThat(rows(all()))
                .containsExactly(
                        "figures calls, Performance analyst, 2024-08-30, held",
                        "words calls, Head of Contact, 2024-09-06, drafted",
                        "figures visits, Performance analyst, 2024-08-30, none, late 2",
                        "words visits, Head of Contact, 2024-09-06, none",
                        "figures potholes, Head of Highways, 2024-08-30, none, late 2",
                        "words potholes, Head of Highways, 2024-09-06, none",
                        "figures traffic, Head of Highways, 2024-08-30, not-out");
    }

    @Test
    void whom_to_chase_is_listed_by_post_the_oldest_first() {
        assertThat(all().chase(5).stream()
                        .map(chase -> chase.from().title() + ": "
                                + chase.wants().stream().map(want -> want.key()).toList()))
                .containsExactly(
                        "Performance analyst: [figures visits]",
                        "Head of Highways: [figures potholes, words potholes]",
                        "Head of Contact: [words calls, words visits]");
        assertThat(all().chase(2).stream().map(chase -> chase.from().post())).containsExactly("analyst", "roads");
        assertThat(all().chase(5).getLast().from().deputy()).isEqualTo("Performance analyst");
    }

    @Test
    void progress_is_told_by_service_and_by_post() {
        assertThat(all().byService())
                .containsExactly(
                        new Returns.Share("Contact centre", 2, 1, 2, 0, 0, 1),
                        new Returns.Share("Highways", 2, 0, 1, 0, 0, 1));
        assertThat(all().whole()).isEqualTo(new Returns.Share("", 4, 1, 3, 0, 0, 2));
        assertThat(all().byPost().stream().map(Returns.Share::name))
                .containsExactly("Performance analyst", "Head of Contact", "Head of Highways");
    }

    @Test
    void each_sees_their_own_part_and_whoever_runs_rounds_all_of_it() {
        Function<Person, List<String>> seen =
                person -> hand.returns().of(person, "qpr", RoundAtHand.Q1).orElseThrow().wants().stream()
                        .map(want -> want.key())
                        .toList();
        assertThat(seen.apply(RoundAtHand.CORPORATE)).hasSize(7);
        assertThat(seen.apply(RoundAtHand.ANALYST))
                .containsExactly("figures calls", "words calls", "figures visits", "words visits");
        assertThat(seen.apply(RoundAtHand.HEAD)).containsExactly("words calls", "words visits");
        assertThat(seen.apply(new Person("mary", "", Set.of(Role.MEMBER), Set.of(), Set.of())))
                .isEmpty();
        assertThatThrownBy(() -> seen.apply(Person.PUBLIC)).isInstanceOf(Refused.class);
        assertThat(hand.returns().mine(RoundAtHand.HEAD)).hasSize(1);
        assertThat(hand.returns(RoundAtHand.clock("2024-12-03T09:00:00Z")).mine(RoundAtHand.HEAD))
                .as("its papers went long ago")
                .isEmpty();
    }

    @Test
    void nothing_new_and_why_ends_the_asking() {
        assertThat(hand.answering()
                        .nothingNew(
                                RoundAtHand.ANALYST,
                                indicator("visits"),
                                RoundAtHand.Q1,
                                "The survey is made once a year"))
                .isEmpty();
        assertThat(rows(all())).contains("figures visits, Performance analyst, 2024-08-30, answered");
        assertThat(all().wants().get(2).said()).isEqualTo("The survey is made once a year");
        assertThat(all().chase(5).stream().map(chase -> chase.from().post())).doesNotContain("analyst");
        assertThat(hand.record.trail().entries().getLast().who()).isEqualTo("ann");
        assertThat(hand.record.trail().entries().getLast().detail()).contains("1 answer");
    }

    @Test
    void nobody_answers_for_what_is_not_theirs_nor_without_a_reason() {
        assertThatThrownBy(() -> hand.answering()
                        .nothingNew(RoundAtHand.ANALYST, indicator("potholes"), RoundAtHand.Q1, "Because"))
                .isInstanceOf(Refused.class);
        assertThat(hand.answering().nothingNew(RoundAtHand.ANALYST, indicator("visits"), RoundAtHand.Q1, " "))
                .hasSize(1);
        assertThat(rows(all())).contains("figures visits, Performance analyst, 2024-08-30, none, late 2");
    }

    @Test
    void a_figure_that_comes_after_all_takes_the_place_of_the_answer() throws IOException {
        hand.answering().nothingNew(RoundAtHand.ANALYST, indicator("visits"), RoundAtHand.Q1, "None yet");
        Path observations = hand.pack.resolve("observations.csv");
        Files.writeString(observations, Files.readString(observations) + "visits,shire,FY2024-25-Q1,88,2024-09-02\n");
        hand.load();
        assertThat(rows(all())).contains("figures visits, Performance analyst, 2024-08-30, held");
    }

    @Test
    void moves_show_in_how_a_thing_stands() {
        move("calls", Part.FIGURES, Move.SIGN, "");
        move("calls", Part.WORDS, Move.SUBMIT, "");
        move("visits", Part.WORDS, Move.SUBMIT, "");
        move("visits", Part.WORDS, Move.RETURN, "Say what is being done");
        assertThat(rows(all()))
                .contains(
                        "figures calls, Performance analyst, 2024-08-30, signed",
                        "words calls, Head of Contact, 2024-09-06, submitted",
                        "words visits, Head of Contact, 2024-09-06, returned");
        assertThat(all().wants().get(3).said()).isEqualTo("Say what is being done");
    }

    private void move(String subject, Part part, Move move, String reason) {
        hand.record
                .roundsKept()
                .move(
                        "test",
                        new Item("qpr", RoundAtHand.Q1, part, subject),
                        _ -> new StoringRounds.Decision.Yes(move, "", reason, "", java.util.Optional.empty()));
    }

    @Test
    void a_day_set_anew_changes_what_is_late_at_once() {
        assertThat(all().whole().late()).isEqualTo(2);
        hand.record.roundsKept().keep("corinne", "", RoundAtHand.round(LocalDate.of(2024, 9, 4)));
        assertThat(all().whole().late()).isZero();
    }

    @Test
    void the_list_is_a_table_for_a_spreadsheet() {
        assertThat(ReturnsTable.csv(all()).lines())
                .hasSize(8)
                .contains("qpr,FY2024-25-Q1,visits,Satisfied visitors,Contact centre,figures,FY2024-25-Q1,analyst,"
                        + "Performance analyst,,2024-08-30,,none,yes,2,")
                .contains("qpr,FY2024-25-Q1,traffic,Traffic counted,Highways,figures,FY2024-25-Q1,roads,"
                        + "Head of Highways,,2024-08-30,2024-10-15,not-out,no,0,");
    }
}
