package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.Samples.CALLS;
import static org.waymark.store.Samples.EHCP;
import static org.waymark.store.Samples.day;
import static org.waymark.store.Samples.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.confidentiality.Rule;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.office.Loaded;
import org.waymark.office.LoadingPack;

/** What the masking of figures reads from the record: the rules, and every revision in the order in which it was known. */
class WhatMayBeShownTest {
    private final TestDatabase test = new TestDatabase();

    @AfterEach
    void close() {
        test.close();
    }

    private Loaded load(List<Rule> rules, Observation... observations) {
        Pack none = Samples.emptyPack();
        var pack = new Pack(
                none.indicators(),
                none.gazetteer(),
                none.cohorts(),
                none.posts(),
                none.templates(),
                none.targets(),
                none.commentaries(),
                none.annotations(),
                none.promised(),
                none.meetings(),
                none.releases(),
                none.answers(),
                rules);
        return new LoadingPack(test.database().register())
                .load(Person.operator("anna"), "kent", Samples.FILES, Samples.reading(pack, List.of(observations)))
                .value();
    }

    private static Rule rule(Optional<String> dimension, int threshold, Optional<String> exempt) {
        Rule none = Samples.NO_RULE;
        return new Rule(
                none.indicator(),
                dimension,
                Optional.of(threshold),
                none.zeros(),
                none.rounding(),
                none.dominance(),
                none.contributors(),
                none.singletons(),
                none.width(),
                none.hollow(),
                exempt,
                "why",
                "");
    }

    private List<Observation> before(String instant) {
        return test.database().stores().observations().revisionsBefore(day(instant));
    }

    @Test
    void a_later_rule_for_the_same_figures_takes_the_earliers_place() {
        Rule wide = rule(Optional.empty(), 10, Optional.empty());
        Rule need = rule(Optional.of("need"), 8, Optional.empty());
        Rule others = rule(Optional.of("need"), 8, Optional.of("Ofsted"));
        assertThat(load(List.of(wide, need, others)).words()).isEqualTo("3 disclosure rules");
        Rule stricter = rule(Optional.empty(), 12, Optional.empty());
        Loaded again = load(List.of(stricter, need, others));

        assertThat(again.words()).isEqualTo("1 disclosure rule");
        assertThat(test.database().stores().confidentiality().all()).containsExactly(stricter, need, others);
        assertThat(test.query("select threshold from disclosure_rule order by load_id, ordinal"))
                .containsExactly("10", "8", "8", "12");
        assertThat(load(List.of(stricter, need, others)).nothingNew()).isTrue();
        assertThat(test.query("select detail from audit_entry").getLast()).contains("1 disclosure rule; from");
    }

    @Test
    void a_source_that_a_later_pack_no_longer_exempts_is_exempt_no_longer() {
        Rule ofsted = rule(Optional.empty(), 6, Optional.of("Ofsted"));
        Rule ministry = rule(Optional.empty(), 6, Optional.of("Ministry"));
        Rule need = rule(Optional.of("need"), 8, Optional.of("Ofsted"));
        load(List.of(ofsted, ministry, need));

        assertThat(load(List.of(ministry)).words()).isEqualTo("1 disclosure rule");
        assertThat(test.database().stores().confidentiality().all()).containsExactly(ministry, need);
        assertThat(load(List.of(ministry)).nothingNew()).isTrue();
        assertThat(load(List.of()).nothingNew()).isTrue();

        load(List.of(ofsted, ministry));
        assertThat(test.database().stores().confidentiality().all()).containsExactly(ofsted, ministry, need);
    }

    @Test
    void rules_are_only_ever_added() {
        load(List.of(rule(Optional.empty(), 10, Optional.empty())));
        for (String change : List.of("delete from disclosure_rule", "update disclosure_rule set threshold = 1")) {
            assertThatThrownBy(() -> test.run(change)).hasMessageContaining("only ever added");
        }
    }

    @Test
    void every_revision_of_every_figure_comes_in_the_order_in_which_it_was_known() {
        Observation late = observation(CALLS, "2024-04", "1", "2024-07-05", 2);
        Observation first = observation(EHCP, "2024-05", "2", Status.PROVISIONAL, "2024-06-05", 3);
        Observation second = observation(CALLS, "2024-05", "3", "2024-06-05", 4);
        Observation third = observation(EHCP, "2024-05", "4", Status.FINAL, "2024-06-05", 5);
        Observation withdrawn = observation(EHCP, "2024-05", "4", Status.WITHDRAWN, "2024-07-05", 6);
        load(List.of(), late, first, second, third, withdrawn);

        assertThat(before("2024-07-06")).containsExactly(first, second, third, late, withdrawn);
        assertThat(before("2024-07-05")).containsExactly(first, second, third);
        assertThat(before("2024-06-05")).isEmpty();
    }

    @Test
    void of_several_loads_the_earlier_came_first_and_a_row_mended_in_place_is_as_it_was_said_last() {
        Observation figure = observation(EHCP, "2024-05", "2", "2024-06-05", 9);
        Observation other = observation(CALLS, "2024-05", "3", "2024-06-05", 10);
        Observation mended = observation(EHCP, "2024-05", "7", "2024-06-05", 2);
        Observation fresh = observation(CALLS, "2024-04", "5", "2024-06-05", 3);
        load(List.of(), figure, other);
        load(List.of(), mended, fresh);

        assertThat(before("2024-06-06")).containsExactly(other, mended, fresh);
    }

    @Test
    void groups_of_people_and_other_places_are_among_the_revisions() {
        load(List.of(), Samples.observations().toArray(Observation[]::new));

        assertThat(before("2030-01-01"))
                .containsExactlyElementsOf(Stream.of(Samples.observations())
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Observation::recordedAt))
                        .toList());
    }
}
