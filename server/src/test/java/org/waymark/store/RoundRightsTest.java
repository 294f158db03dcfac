package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.store.RoundInHand.POTHOLES;
import static org.waymark.store.RoundInHand.POTHOLES_FIGURE;
import static org.waymark.store.RoundInHand.PROMISE;
import static org.waymark.store.RoundInHand.Q1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.office.HoldingRounds;
import org.waymark.office.Outcome;
import org.waymark.signoff.Barred;

/** Every transition of a round by every role: over one’s own service, over another’s, and of words that are one’s own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundRightsTest {
    private static final String WHO = """
        transition | roles that may, over their own service
        open       | corporate-performance
        submit     | supplier analyst head-of-service corporate-performance
        withdraw   | supplier analyst head-of-service corporate-performance
        return     | head-of-service corporate-performance
        approve    | head-of-service corporate-performance
        sign       | supplier analyst corporate-performance
        take-back  | supplier analyst corporate-performance
        freeze     | corporate-performance
        unlock     | corporate-performance
        publish    | corporate-performance clerk
        """;

    /** What is asked over an indicator stops at one’s own service; the pack is everybody’s. */
    private static final Set<String> BOUNDED = Set.of("submit", "withdraw", "return", "approve", "sign", "take-back");

    private RoundInHand round;
    private final Map<String, BiFunction<RoundInHand, Person, Boolean>> transitions = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        round = new RoundInHand();
        transitions.put(
                "open",
                (in, who) -> in.holding
                        .hold(who, new HoldingRounds.Asked("qpr", Q1, "", day(10), day(13), day(16)), "Set anew.")
                        .round()
                        .isPresent());
        transitions.put("submit", (in, who) -> made(in.submit(who, POTHOLES, PROMISE)));
        transitions.put("withdraw", (in, who) -> made(in.writing.withdraw(who, POTHOLES)));
        transitions.put("return", (in, who) -> made(in.sendBack(who, POTHOLES, "Again.")));
        transitions.put("approve", (in, who) -> made(in.approve(who, POTHOLES)));
        transitions.put(
                "sign",
                (in, who) -> made(
                        in.signing.sign(who, POTHOLES_FIGURE, in.row("potholes").seal())));
        transitions.put("take-back", (in, who) -> made(in.signing.takeBack(who, POTHOLES_FIGURE, "Wrong.")));
        transitions.put("freeze", (in, who) -> in.freeze(who).number() > 0);
        transitions.put("unlock", (in, who) -> made(in.holding.unlock(who, "qpr", Q1, "Late.")));
        transitions.put("publish", (in, who) -> in.publish(who).number() > 0);
    }

    @AfterAll
    void close() {
        round.close();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 10, day);
    }

    private static boolean made(Outcome outcome) {
        return outcome.made().isPresent();
    }

    /** Whether the right was refused; what else stands in the way is no matter of rights. */
    private boolean refused(String transition, Person who) {
        try {
            var _ = Optional.ofNullable(transitions.get(transition))
                    .orElseThrow()
                    .apply(round, who);
            return false;
        } catch (Refused no) {
            return true;
        } catch (org.waymark.office.Blocked blocked) {
            return false;
        }
    }

    private static Set<String> stated(String transition) {
        return WHO.lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells[0].strip().equals(transition))
                .flatMap(cells -> Arrays.stream(cells[1].strip().split(" ", -1)))
                .collect(Collectors.toSet());
    }

    private static Person as(Role role, String post) {
        return new Person(role.code(), role.code(), Set.of(role), Set.of(), Set.of(post));
    }

    @Test
    void every_transition_is_refused_to_every_role_that_is_not_stated() {
        round.opened();
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (String transition : transitions.keySet()) {
            for (Role role : Role.values()) {
                boolean may = stated(transition).contains(role.code());
                boolean elsewhere = may && !BOUNDED.contains(transition);
                if (refused(transition, as(role, "roads-head")) == may) {
                    wrong.add(transition + " by " + role.code() + " of the service");
                }
                if (refused(transition, as(role, "schools-head")) == elsewhere) {
                    wrong.add(transition + " by " + role.code() + " of another service");
                }
                asked += 2;
            }
            if (!refused(transition, Person.PUBLIC)) {
                wrong.add(transition + " by anybody");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(10 * 8 * 2);
    }

    @Test
    void a_table_that_states_too_much_or_too_little_would_be_seen() {
        assertThat(refused("approve", as(Role.SUPPLIER, "roads-head"))).isTrue();
        assertThat(refused("submit", as(Role.HEAD_OF_SERVICE, "roads-head"))).isFalse();
    }

    @Test
    void each_stated_transition_can_be_made_by_each_stated_role_and_own_words_by_nobody() {
        var wrong = new ArrayList<String>();
        for (String code : stated("approve")) {
            for (boolean own : List.of(false, true)) {
                try (var fresh = new RoundInHand().opened()) {
                    Person approver = as(Role.parse(code).orElseThrow(), "roads-head");
                    Person writer = own ? approver : RoundInHand.ANN;
                    fresh.submit(writer, POTHOLES, PROMISE);
                    Outcome outcome = fresh.approve(approver, POTHOLES);
                    if (made(outcome) == own) {
                        wrong.add(code + (own ? ", own words" : ", another’s words"));
                    }
                    if (own && !outcome.barred().equals(Optional.of(Barred.OWN_WORK))) {
                        wrong.add(code + " is not told whose words they are");
                    }
                }
            }
        }
        for (String code : stated("sign")) {
            try (var fresh = new RoundInHand().opened()) {
                Person who = as(Role.parse(code).orElseThrow(), "roads-supplier");
                if (!made(fresh.sign(who, "potholes")) || !made(fresh.signing.takeBack(who, POTHOLES_FIGURE, "No."))) {
                    wrong.add("sign by " + code);
                }
            }
        }
        for (String code : stated("submit")) {
            try (var fresh = new RoundInHand().opened()) {
                Person who = as(Role.parse(code).orElseThrow(), "roads-head");
                if (!made(fresh.submit(who, POTHOLES, PROMISE)) || !made(fresh.writing.withdraw(who, POTHOLES))) {
                    wrong.add("submit by " + code);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
