package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.audit.Entry;
import org.waymark.indicator.Indicator;
import org.waymark.office.DecidingDefinitions;
import org.waymark.office.DecidingTargets.Came;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Sent;
import org.waymark.office.Typed;
import org.waymark.period.Period;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Move;

/** Definitions are drafted by one and decided by another, on the real database. */
class DecidingDefinitionsTest {
    private static final Person ANALYST = person("ann", Role.ANALYST);
    private static final Person HEAD = person("hal", Role.HEAD_OF_SERVICE);
    private static final Person CORPORATE = person("cora", Role.CORPORATE_PERFORMANCE);
    private static final Set<Role> DEFINE = EnumSet.of(Role.ANALYST, Role.CORPORATE_PERFORMANCE);
    private static final Set<Role> APPROVE = EnumSet.of(Role.HEAD_OF_SERVICE, Role.CORPORATE_PERFORMANCE);

    private TestDatabase test;
    private Database record;
    private DecidingDefinitions deciding;
    private Instant now = Instant.parse("2024-10-01T08:30:00Z");

    @BeforeEach
    void open() {
        test = new TestDatabase(() -> now);
        record = test.database();
        deciding = new DecidingDefinitions(
                record::reading, record.moves(), record.roundsKept(), () -> now, ZoneId.of("Europe/London"));
        Sent sent = Typed.of(
                        "indicators.csv",
                        "indicators",
                        List.of(Map.of(
                                "code", "potholes",
                                "name", "Potholes",
                                "kind", "kpi",
                                "section", "Roads",
                                "unit", "percent",
                                "decimals", "1",
                                "polarity", "higher",
                                "year", "financial",
                                "frequency", "month",
                                "basis", "period")))
                .sent("definitions");
        var receiving = new ReceivingReturn(record.register());
        receiving.store(
                CORPORATE,
                sent,
                receiving.foresee(CORPORATE, sent, _ -> {}).value().fingerprint());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_draft_stands_beside_the_definition_in_force_until_another_approves_it() {
        assertThat(propose(ANALYST, "0", "Decimals say more than we know").made())
                .isPresent();
        assertThat(potholes().versions()).hasSize(1);
        assertThat(potholes().drafts()).hasSize(1);
        assertThat(decide(HEAD, Move.APPROVE, "").made()).isPresent();
        assertThat(potholes().drafts()).isEmpty();
        var month = Period.parse("2025-04").orElseThrow();
        assertThat(potholes().at(month).measurement().scale().decimals().places())
                .isZero();
        assertThat(potholes()
                        .at(month.plus(-1))
                        .measurement()
                        .scale()
                        .decimals()
                        .places())
                .isEqualTo(1);
        assertThat(potholes().latest().life().reason()).isEqualTo("Decimals say more than we know");
    }

    @Test
    void the_log_says_what_would_be_otherwise() {
        propose(ANALYST, "0", "Decimals say more than we know");
        assertThat(record.trail().entries().stream().map(Entry::detail))
                .anyMatch(detail -> detail.contains("definition of potholes version 2, 2025-04: submit")
                        && detail.contains("of version 2: decimals 1 to 0"));
    }

    @Test
    void nobody_approves_their_own_and_a_return_says_why() {
        propose(CORPORATE, "0", "Decimals say more than we know");
        assertThat(decide(CORPORATE, Move.APPROVE, "").barred()).contains(Barred.OWN_WORK);
        assertThat(decide(HEAD, Move.RETURN, "").barred()).contains(Barred.NO_REASON);
        assertThat(decide(HEAD, Move.RETURN, "Keep one decimal").made()).isPresent();
        assertThat(propose(ANALYST, "2", "More, then").made()).isPresent();
        assertThat(potholes().drafts()).hasSize(1);
        assertThat(decide(CORPORATE, Move.APPROVE, "").barred()).contains(Barred.OWN_WORK);
    }

    @Test
    void a_draft_without_reason_without_a_beginning_or_without_a_difference_is_not_put_forward() {
        assertThat(propose(ANALYST, "0", "").barred()).contains(Barred.NO_REASON);
        assertThat(propose(ANALYST, "1", "No difference").barred()).contains(Barred.NOT_READY);
        assertThat(deciding.propose(ANALYST, potholes(), Map.of("decimals", "0", "reason", "Why not"))
                        .barred())
                .contains(Barred.NOT_READY);
        assertThat(potholes().drafts()).isEmpty();
    }

    @Test
    void a_draft_that_was_written_over_is_not_approved_unseen() {
        propose(ANALYST, "0", "Decimals say more than we know");
        var seen = newest();
        decide(ANALYST, Move.WITHDRAW, "");
        propose(ANALYST, "3", "Other words");
        assertThat(deciding.decide(HEAD, seen, Move.APPROVE, "").barred()).contains(Barred.CHANGED_SINCE);
    }

    @Test
    void every_role_may_do_what_its_rights_say_and_nothing_else() {
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Person who = person("other", role);
            check(wrong, role + " proposes", DEFINE.contains(role), () -> {
                assertThat(propose(person("proposer", role), "0", "Less").made())
                        .isPresent();
                assertThat(decide(ANALYST, Move.WITHDRAW, "").made()).isPresent();
            });
            assertThat(propose(ANALYST, "0", "Less").made()).isPresent();
            check(wrong, role + " returns", APPROVE.contains(role), () -> {
                assertThat(decide(who, Move.RETURN, "Not yet").made()).isPresent();
                assertThat(propose(ANALYST, "0", "Less").made()).isPresent();
            });
            check(wrong, role + " withdraws", DEFINE.contains(role), () -> {
                assertThat(decide(who, Move.WITHDRAW, "").made()).isPresent();
                assertThat(propose(ANALYST, "0", "Less").made()).isPresent();
            });
            for (Move move : List.of(Move.SIGN, Move.UNLOCK, Move.SUBMIT)) {
                check(wrong, role + " " + move, false, () -> {
                    if (decide(who, move, "because").barred().isPresent()) {
                        throw new Refused(who, org.waymark.access.Right.APPROVE_TARGETS);
                    }
                });
            }
            check(wrong, role + " approves", APPROVE.contains(role), () -> {
                assertThat(decide(who, Move.APPROVE, "").made()).isPresent();
                close();
                open();
            });
            if (!APPROVE.contains(role)) {
                decide(ANALYST, Move.WITHDRAW, "");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String what, boolean may, Runnable deed) {
        boolean done = true;
        try {
            deed.run();
        } catch (Refused refused) {
            done = false;
        }
        if (done != may) {
            wrong.add(what + (may ? " is refused" : " is let"));
        }
    }

    private Came propose(Person who, String decimals, String reason) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("decimals", decimals);
        fields.put("reason", reason);
        fields.put("effective_from", "2025-04");
        return deciding.propose(who, potholes(), fields);
    }

    private Came decide(Person who, Move move, String reason) {
        return deciding.decide(who, newest(), move, reason);
    }

    private DecidingDefinitions.Underway newest() {
        return deciding.all(ANALYST).getLast();
    }

    private Indicator potholes() {
        return record.stores().definitions().indicators().getFirst();
    }

    private static Person person(String account, Role role) {
        return new Person(account, account, Set.of(role), Set.of(), Set.of());
    }
}
