package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.Samples.CALLS;
import static org.waymark.store.Samples.EHCP;
import static org.waymark.store.Samples.FILES;
import static org.waymark.store.Samples.day;
import static org.waymark.store.Samples.observation;
import static org.waymark.store.Samples.reading;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.finding.Checked;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.office.Loaded;
import org.waymark.office.LoadingPack;
import org.waymark.snapshot.Stores;
import org.waymark.target.Target;

/** A pack goes in, and what comes out is what went in. */
class RecordTest {
    private static final LocalDateTime LATE = LocalDateTime.of(2030, 1, 1, 0, 0);
    private final TestDatabase test = new TestDatabase();
    private final Stores stores = test.database().stores();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everything_comes_back_as_it_was_given() {
        load(Samples.pack(), Samples.observations());

        Pack given = Samples.pack();
        assertThat(stores.definitions().indicators()).isEqualTo(given.indicators());
        assertThat(stores.definitions().gazetteer()).isEqualTo(given.gazetteer());
        assertThat(stores.definitions().cohorts()).isEqualTo(given.cohorts());
        assertThat(stores.definitions().posts()).isEqualTo(given.posts());
        assertThat(stores.templates().all()).isEqualTo(given.templates());
        assertThat(stores.targets().newestBefore(LATE))
                .isEqualTo(given.targets().subList(1, 3));
        assertThat(stores.commentaries().newestBefore(LATE))
                .isEqualTo(given.commentaries().subList(1, 2));
        assertThat(stores.commentaries().annotations()).isEqualTo(given.annotations());
        assertThat(stores.actions().all()).isEqualTo(given.actions());
        assertThat(stores.actions().minutes()).isEqualTo(given.promised().minutes());
        assertThat(stores.meetings().all()).isEqualTo(given.meetings());
        assertThat(stores.meetings().releases()).isEqualTo(given.releases());
        assertThat(stores.confidentiality().all()).isEqualTo(given.rules());
        assertThat(stores.observations().newestBefore(LATE, Set.of(EHCP, CALLS)))
                .isEqualTo(Samples.observations().stream()
                        .sorted(Comparator.comparing(Observation::key))
                        .toList());
    }

    @Test
    void figures_keep_the_decimals_they_were_written_with() {
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "1.50", "2024-06-05", 2)));

        assertThat(newest(CALLS)).extracting(o -> String.valueOf(o.value())).containsExactly("1.50");
    }

    @Test
    void only_the_indicators_asked_for_are_read() {
        load(Samples.pack(), Samples.observations());

        assertThat(newest(CALLS)).hasSize(2).allMatch(o -> o.key().indicator().equals(CALLS));
    }

    @Test
    void loading_the_same_pack_twice_adds_nothing_and_says_so() {
        Loaded first = load(Samples.pack(), Samples.observations());
        List<String> sizes = test.sizes();
        Loaded second = load(Samples.pack(), Samples.observations());

        assertThat(first.number()).contains(1);
        assertThat(first.words())
                .isEqualTo("5 observations, 4 definitions, 2 areas, 1 group, 2 cohorts, 1 post, 1 report, 3 targets, 2"
                        + " commentaries, 2 annotations, 2 actions, 2 action updates, 2 minutes, 2 meetings, 2"
                        + " releases, 2 answers, 2 disclosure rules");
        assertThat(second.nothingNew()).isTrue();
        assertThat(second.added()).isZero();
        assertThat(second.count("observations").held()).isEqualTo(5);
        assertThat(test.sizes()).isEqualTo(sizes).doesNotContain("observation 0", "load 0", "audit_entry 0");
    }

    @Test
    void a_row_twice_in_one_pack_is_kept_twice_and_added_once() {
        Observation row = observation(CALLS, "2024-05", "7", "2024-06-05", 2);
        Observation again = observation(CALLS, "2024-05", "7", "2024-06-05", 9);
        load(Samples.pack(), List.of(row, again));

        assertThat(load(Samples.pack(), List.of(row, again)).nothingNew()).isTrue();
        assertThat(newest(CALLS)).containsExactly(again);
    }

    @Test
    void of_revisions_with_one_date_the_last_in_the_file_counts() {
        Observation first = observation(CALLS, "2024-05", "7", Status.PROVISIONAL, "2024-06-05", 2);
        Observation second = observation(CALLS, "2024-05", "8", Status.FINAL, "2024-06-05", 3);
        Observation third = observation(CALLS, "2024-05", "7", Status.PROVISIONAL, "2024-06-05", 4);
        load(Samples.pack(), List.of(first, second, third));

        assertThat(newest(CALLS)).containsExactly(third);
    }

    @Test
    void a_figure_that_returns_to_its_old_value_is_three_revisions() {
        Observation june = observation(CALLS, "2024-05", "7", "2024-06-05", 2);
        Observation july = observation(CALLS, "2024-05", "8", "2024-07-05", 3);
        Observation august = observation(CALLS, "2024-05", "7", "2024-08-05", 4);
        load(Samples.pack(), List.of(june));
        load(Samples.pack(), List.of(june, july));
        Loaded last = load(Samples.pack(), List.of(june, july, august));

        assertThat(last.count("observations")).isEqualTo(new Loaded.Count("observations", 1, 2));
        assertThat(newest(CALLS)).containsExactly(august);
        assertThat(before(CALLS, "2024-08-05")).containsExactly(july);
        assertThat(before(CALLS, "2024-07-05")).containsExactly(june);
        assertThat(before(CALLS, "2024-06-05")).isEmpty();
    }

    @Test
    void a_row_mended_in_place_and_mended_back_reads_as_the_file_last_said() {
        Observation seven = observation(CALLS, "2024-05", "7", "2024-06-05", 2);
        Observation eight = observation(CALLS, "2024-05", "8", "2024-06-05", 2);
        for (Observation said : List.of(seven, eight, seven)) {
            load(Samples.pack(), List.of(said));
            assertThat(newest(CALLS)).containsExactly(said);
        }
        assertThat(test.query("select count(*) from observation")).containsExactly("3");
    }

    @Test
    void a_row_that_moves_in_its_file_keeps_where_it_first_stood() {
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "7", "2024-06-05", 2)));
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "7", "2024-06-05", 40)));

        assertThat(newest(CALLS).getFirst().provenance().row()).isEqualTo(2);
    }

    @Test
    void more_decimals_are_a_revision() {
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "7.5", "2024-06-05", 2)));
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "7.50", "2024-06-05", 2)));

        assertThat(newest(CALLS)).extracting(o -> String.valueOf(o.value())).containsExactly("7.50");
    }

    @Test
    void a_withdrawal_is_a_revision_like_any_other() {
        Observation figure = observation(CALLS, "2024-05", "7", "2024-06-05", 2);
        Observation withdrawn = observation(CALLS, "2024-05", "7", Status.WITHDRAWN, "2024-07-05", 3);
        load(Samples.pack(), List.of(figure, withdrawn));

        assertThat(newest(CALLS)).containsExactly(withdrawn);
    }

    @Test
    void a_changed_definition_takes_the_olds_place_and_the_old_stays_on_record() {
        Pack pack = Samples.pack();
        load(pack, List.of());
        Pack changed = withTargets(Samples.pack(), List.of(Samples.target("70", null, Target.ALWAYS)));
        Loaded loaded = load(changed, List.of());

        assertThat(loaded.words()).isEqualTo("1 target");
        assertThat(stores.targets().newestBefore(day("2024-01-01")))
                .extracting(target -> String.valueOf(target.target()))
                .containsExactly("70", "null");
        assertThat(test.query("select target from target where origin = 'local' and recorded_at < '2000-01-01'"))
                .containsExactlyInAnyOrder("60", "70");
    }

    @Test
    void a_load_that_dates_itself_earlier_than_what_is_held_is_warned_of() {
        load(Samples.pack(), List.of(observation(CALLS, "2024-05", "7", "2024-07-05", 2)));
        Checked<Loaded> late = loading(
                Samples.pack(),
                List.of(
                        observation(CALLS, "2024-05", "7", "2024-07-05", 2),
                        observation(CALLS, "2024-05", "6", "2024-06-05", 3),
                        observation(CALLS, "2024-04", "6", "2024-06-05", 4)));

        assertThat(late.findings().shown())
                .extracting(Object::toString)
                .containsExactly("warning: observations.csv, row 3, column recorded_on: recorded_on 2024-06-05 is"
                        + " earlier than a revision of this figure already held, recorded on 2024-07-05. Check the"
                        + " date: reports as known between the two will now show this figure. If it is new, date it"
                        + " the day it became known.");
        assertThat(before(CALLS, "2024-07-01"))
                .extracting(o -> String.valueOf(o.value()))
                .contains("6");
    }

    @Test
    void who_when_and_from_which_file_is_kept() {
        load(Samples.pack(), Samples.observations());

        assertThat(test.query("select who || ' ' || pack from load")).containsExactly("anna kent");
        assertThat(test.query("select name || ' ' || sha256 || ' ' || size from load_file order by number"))
                .containsExactly(
                        "observations.csv " + "a".repeat(64) + " 1234", "more/rows.csv " + "b".repeat(64) + " 5");
    }

    @Test
    void a_reading_that_fails_leaves_nothing() {
        List<String> sizes = test.sizes();

        assertThatThrownBy(() -> test.database()
                        .register()
                        .load(new org.waymark.office.Load("anna", "kent", FILES), accepted -> {
                            Samples.observations().forEach(accepted);
                            throw new IllegalStateException("the folder went away");
                        }))
                .hasMessage("the folder went away");
        assertThat(test.sizes()).isEqualTo(sizes);
        assertThat(load(Samples.pack(), Samples.observations()).number()).contains(1);
    }

    @Test
    void a_pack_of_nothing_adds_nothing() {
        assertThat(load(Samples.emptyPack(), List.of()).nothingNew()).isTrue();
        assertThat(test.sizes()).allMatch(size -> size.endsWith(" 0"));
    }

    @Test
    void readings_within_one_work_see_one_moment() {
        load(Samples.pack(), List.of());

        List<Integer> seen = test.database().reading(still -> {
            int earlier = still.targets().newestBefore(LATE).size();
            load(withTargets(Samples.pack(), List.of()), Samples.observations());
            return List.of(
                    earlier,
                    still.observations().newestBefore(LATE, Set.of(EHCP, CALLS)).size());
        });

        assertThat(seen).containsExactly(2, 0);
        assertThat(newest(CALLS)).hasSize(2);
    }

    private Loaded load(Pack pack, List<Observation> observations) {
        return loading(pack, observations).value();
    }

    private Checked<Loaded> loading(Pack pack, List<Observation> observations) {
        return new LoadingPack(test.database().register())
                .load(Person.operator("anna"), "kent", FILES, reading(pack, observations));
    }

    private List<Observation> newest(org.waymark.indicator.IndicatorCode indicator) {
        return stores.observations().newestBefore(LATE, Set.of(indicator));
    }

    private List<Observation> before(org.waymark.indicator.IndicatorCode indicator, String instant) {
        return stores.observations().newestBefore(day(instant), Set.of(indicator));
    }

    private static Pack withTargets(Pack pack, List<Target> targets) {
        return new Pack(
                pack.indicators(),
                pack.gazetteer(),
                pack.cohorts(),
                pack.posts(),
                pack.templates(),
                targets,
                pack.commentaries(),
                pack.annotations(),
                pack.promised(),
                pack.meetings(),
                pack.releases(),
                pack.answers(),
                pack.rules());
    }
}
