package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
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
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.office.DecidingTargets;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Sent;
import org.waymark.office.Typed;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Move;
import org.waymark.signoff.Stage;
import org.waymark.target.Target;

/** Targets are proposed by one and decided by another, on the real database. */
class DecidingTargetsTest {
    private static final Person ANALYST = person("ann", Role.ANALYST);
    private static final Person HEAD = person("hal", Role.HEAD_OF_SERVICE);
    private static final Person CORPORATE = person("cora", Role.CORPORATE_PERFORMANCE);
    private static final Set<Role> PROPOSE = EnumSet.of(Role.ANALYST, Role.HEAD_OF_SERVICE, Role.CORPORATE_PERFORMANCE);
    private static final Set<Role> APPROVE = EnumSet.of(Role.HEAD_OF_SERVICE, Role.CORPORATE_PERFORMANCE);

    private TestDatabase test;
    private Database record;
    private DecidingTargets deciding;
    private Instant now = Instant.parse("2024-10-01T08:30:00Z");

    @BeforeEach
    void open() {
        test = new TestDatabase(() -> now);
        record = test.database();
        deciding = new DecidingTargets(
                record::reading,
                record.proposals(),
                record.moves(),
                record.proposalsKept(),
                record.roundsKept(),
                () -> now,
                ZoneId.of("Europe/London"));
        load(
                sheet("areas", "code,name,kind", "E10000016,Kent,county"),
                sheet(
                        "indicators",
                        "code,name,kind,section,unit,decimals,polarity,year,frequency,basis",
                        "potholes,Potholes,kpi,Roads,percent,1,higher,financial,month,period"),
                sheet("targets", "indicator,area,period,target,floor", "potholes,E10000016,FY2024-25,85,80"),
                sheet("observations", "indicator,area,period,value", "potholes,E10000016,2024-04,81"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void what_is_approved_goes_on_record_with_who_and_why_and_nothing_does_before() {
        propose(ANALYST, "70", "65", "The national target fell");
        assertThat(inForce().target()).isEqualByComparingTo("85");
        later();
        assertThat(decide(HEAD, Move.APPROVE, "", "Cabinet").made()).isPresent();
        Target target = inForce();
        assertThat(target.target()).isEqualByComparingTo("70");
        assertThat(target.floor()).isEqualByComparingTo("65");
        assertThat(target.rationale()).isEqualTo("The national target fell");
        assertThat(target.approvedBy()).isEqualTo("Cabinet");
        assertThat(target.approvedOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2024-10-01"));
    }

    @Test
    void the_log_says_who_proposed_what_and_who_decided() {
        propose(ANALYST, "70", "65", "The national target fell");
        later();
        decide(HEAD, Move.APPROVE, "", "");
        assertThat(record.trail().entries().stream()
                        .map(Entry::who)
                        .toList()
                        .reversed()
                        .subList(0, 3))
                .containsExactly("hal", "hal", "ann");
        assertThat(record.trail().entries().stream().map(Entry::detail))
                .anyMatch(detail -> detail.contains(
                        "target of potholes, FY2024-25: submit, draft to submitted; because: The national target fell;"
                                + " of proposal 1: target 70, floor 65"))
                .anyMatch(detail -> detail.contains("approve, submitted to approved; of proposal 1"));
    }

    @Test
    void nobody_approves_their_own_whatever_their_role() {
        propose(CORPORATE, "90", "85", "To follow the neighbours");
        assertThat(decide(CORPORATE, Move.APPROVE, "", "").barred()).contains(Barred.OWN_WORK);
        assertThat(inForce().target()).isEqualByComparingTo("85");
    }

    @Test
    void whoever_proposed_it_first_does_not_approve_it_when_another_proposes_it_again() {
        propose(CORPORATE, "90", "85", "To follow the neighbours");
        decide(HEAD, Move.RETURN, "Too high", "");
        propose(ANALYST, "88", "84", "To follow the neighbours");
        assertThat(decide(CORPORATE, Move.APPROVE, "", "").barred()).contains(Barred.OWN_WORK);
        assertThat(decide(HEAD, Move.APPROVE, "", "").made()).isPresent();
    }

    @Test
    void every_role_may_do_what_its_rights_say_and_nothing_else() {
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Person who = person("other", role);
            check(wrong, role + " proposes", PROPOSE.contains(role), () -> {
                assertThat(propose(person("proposer", role), "86", "80", "A little more")
                                .made())
                        .isPresent();
                decide(ANALYST, Move.WITHDRAW, "", "");
            });
            propose(person("first", Role.ANALYST), "86", "80", "A little more");
            check(wrong, role + " returns", APPROVE.contains(role), () -> {
                assertThat(decide(who, Move.RETURN, "Not yet", "").made()).isPresent();
                propose(person("first", Role.ANALYST), "86", "80", "A little more");
            });
            check(wrong, role + " withdraws", PROPOSE.contains(role), () -> {
                assertThat(decide(who, Move.WITHDRAW, "", "").made()).isPresent();
                propose(person("first", Role.ANALYST), "86", "80", "A little more");
            });
            check(
                    wrong,
                    role + " approves",
                    APPROVE.contains(role),
                    () -> assertThat(decide(who, Move.APPROVE, "", "").made()).isPresent());
            if (!APPROVE.contains(role)) {
                decide(ANALYST, Move.WITHDRAW, "", "");
            }
            for (Move move : List.of(Move.SIGN, Move.UNLOCK, Move.SUBMIT)) {
                propose(person("first", Role.ANALYST), "86", "80", "A little more");
                check(wrong, role + " " + move, false, () -> {
                    if (decide(who, move, "because", "").barred().isPresent()) {
                        throw new Refused(who, org.waymark.access.Right.APPROVE_TARGETS);
                    }
                });
                decide(ANALYST, Move.WITHDRAW, "", "");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rights_reach_only_as_far_as_the_section() {
        var elsewhere = new Person("eve", "Eve", Set.of(Role.HEAD_OF_SERVICE), Set.of("Schools"), Set.of());
        assertThatThrownBy(() -> propose(elsewhere, "86", "80", "More")).isInstanceOf(Refused.class);
        propose(ANALYST, "86", "80", "More");
        assertThatThrownBy(() -> deciding.decide(elsewhere, potholes(), newest().proposal(), Move.APPROVE, "", ""))
                .isInstanceOf(Refused.class);
        assertThat(deciding.all(elsewhere)).isEmpty();
    }

    @Test
    void a_reason_is_always_needed_and_a_lowered_target_needs_one_of_its_own() {
        assertThat(propose(ANALYST, "90", "85", "").barred()).contains(Barred.NO_REASON);
        assertThat(propose(ANALYST, "70", "65", "").wrong().stream().map(Finding::rule))
                .contains("target-lowered");
        propose(ANALYST, "70", "65", "More");
        assertThat(decide(HEAD, Move.RETURN, " ", "").barred()).contains(Barred.NO_REASON);
    }

    @Test
    void a_floor_on_the_wrong_side_is_refused_in_a_sentence_and_nothing_is_kept() {
        assertThat(propose(ANALYST, "85", "90", "More").wrong().stream().map(Finding::rule))
                .contains("floor-wrong-side");
        assertThat(record.proposals().all()).isEmpty();
    }

    @Test
    void another_proposal_than_the_one_looked_at_is_not_approved() {
        propose(ANALYST, "86", "80", "More");
        var seen = newest().proposal();
        decide(ANALYST, Move.WITHDRAW, "", "");
        propose(ANALYST, "60", "50", "Much less");
        assertThat(deciding.decide(HEAD, potholes(), seen, Move.APPROVE, "", "").barred())
                .contains(Barred.CHANGED_SINCE);
    }

    @Test
    void a_target_set_by_a_file_meanwhile_is_not_written_over() {
        propose(ANALYST, "86", "80", "More");
        load(sheet(
                "targets",
                "indicator,area,period,target,floor,rationale,recorded_on",
                "potholes,E10000016,FY2024-25,95,90,Set by cabinet,2024-10-02"));
        assertThat(decide(HEAD, Move.APPROVE, "", "").barred()).contains(Barred.CHANGED_SINCE);
    }

    @Test
    void after_one_is_approved_the_next_is_a_proposal_of_its_own() {
        propose(ANALYST, "70", "65", "The national target fell");
        later();
        decide(HEAD, Move.APPROVE, "", "");
        assertThat(decide(HEAD, Move.RETURN, "On second thoughts", "").barred()).contains(Barred.NOT_FROM_HERE);
        later();
        propose(ANALYST, "75", "70", "It rose again");
        assertThat(newest().proposal().subject()).isEqualTo("potholes 2");
        assertThat(newest().stage()).isEqualTo(Stage.SUBMITTED);
        later();
        decide(HEAD, Move.APPROVE, "", "");
        assertThat(inForce().target()).isEqualByComparingTo("75");
        assertThat(record.histories().targets(potholes().code())).hasSize(3);
    }

    @Test
    void two_who_propose_at_once_do_not_both_stand() {
        propose(ANALYST, "86", "80", "More");
        assertThat(propose(CORPORATE, "87", "80", "More").barred()).contains(Barred.NOT_FROM_HERE);
        assertThat(record.proposals().all()).hasSize(1);
    }

    @Test
    void proposals_are_never_changed() {
        propose(ANALYST, "86", "80", "More");
        assertThatThrownBy(() -> test.run("update target_proposal set target = 1"))
                .hasMessageContaining("target_proposal");
    }

    private void check(List<String> wrong, String what, boolean may, Runnable deed) {
        boolean done = true;
        try {
            deed.run();
        } catch (Refused refused) {
            done = false;
        }
        if (done != may) {
            wrong.add(what + (may ? " is refused" : " is let"));
        }
        later();
    }

    private DecidingTargets.Came propose(Person who, String target, String floor, String rationale) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("area", "E10000016");
        fields.put("period", "FY2024-25");
        fields.put("target", target);
        fields.put("floor", floor);
        fields.put("rationale", rationale);
        return deciding.propose(who, potholes(), fields, List.of("past"));
    }

    private DecidingTargets.Came decide(Person who, Move move, String reason, String authority) {
        return deciding.decide(who, potholes(), newest().proposal(), move, reason, authority);
    }

    private DecidingTargets.Underway newest() {
        return deciding.all(ANALYST).getLast();
    }

    private void later() {
        now = now.plusSeconds(60);
    }

    private Indicator potholes() {
        return record.stores().definitions().indicators().getFirst();
    }

    private Target inForce() {
        return record.stores().targets().newestBefore(LocalDateTime.of(9999, 1, 1, 0, 0)).stream()
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void load(Typed... sheets) {
        for (Typed sheet : sheets) {
            Sent sent = sheet.sent("a return");
            var receiving = new ReceivingReturn(record.register());
            String foreseen =
                    receiving.foresee(CORPORATE, sent, _ -> {}).value().fingerprint();
            assertThat(receiving.store(CORPORATE, sent, foreseen).value()).isPresent();
        }
    }

    private static Typed sheet(String kind, String header, String cells) {
        String[] columns = header.split(",");
        String[] values = cells.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], values[i]);
        }
        return Typed.of(kind + ".csv", kind, List.of(row));
    }

    private static Person person(String account, Role role) {
        return new Person(account, account, Set.of(role), Set.of(), Set.of());
    }
}
