package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.Samples.CALLS;
import static org.waymark.store.Samples.FILES;
import static org.waymark.store.Samples.observation;
import static org.waymark.store.Samples.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Person;
import org.waymark.audit.Entry;
import org.waymark.office.LoadingPack;

/** What was done is written down where it is done, and cannot be changed unseen. */
class TrailTest {
    private static final Instant NOON = Instant.parse("2024-09-16T12:00:00.123456789Z");
    private final TestDatabase test = new TestDatabase(InstantSource.fixed(NOON));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_load_writes_its_entry_with_the_hash_of_every_file() {
        load(1);

        List<Entry> entries = test.database().trail().entries();
        assertThat(entries).hasSize(1);
        Entry entry = entries.getFirst();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(Instant.parse("2024-09-16T12:00:00.123456Z"));
        assertThat(entry.who()).isEqualTo("anna");
        assertThat(entry.what()).isEqualTo("load");
        assertThat(entry.detail())
                .isEqualTo("load 1, kent: 1 observation; from observations.csv sha256:" + "a".repeat(64)
                        + ", more/rows.csv sha256:" + "b".repeat(64));
    }

    @Test
    void each_entry_follows_the_one_before() {
        load(1);
        load(2);
        load(3);

        assertThat(test.database().trail().entries()).extracting(Entry::number).containsExactly(1L, 2L, 3L);
        assertThat(test.database().trail().broken()).isEmpty();
    }

    @Test
    void a_load_of_nothing_new_writes_no_entry() {
        load(1);
        load(1);

        assertThat(test.database().trail().entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'nobody' where number = 2",
                "update audit_entry set at = at + interval '1 microsecond' where number = 2",
                "update audit_entry set detail = replace(detail, 'a', 'c') where number = 2",
                "update audit_entry set number = 5 where number = 2",
            })
    void an_entry_changed_by_somebody_who_may_do_anything_is_found(String change) {
        load(1);
        load(2);
        load(3);
        test.run("alter table audit_entry disable trigger all; " + change
                + "; alter table audit_entry enable trigger all");

        assertThat(test.database().trail().broken()).isNotEmpty();
    }

    @Test
    void an_entry_left_out_is_found() {
        load(1);
        load(2);
        load(3);
        test.run("alter table audit_entry disable trigger all; delete from audit_entry where number = 2;"
                + " alter table audit_entry enable trigger all");

        assertThat(test.database().trail().broken()).contains(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observation",
                "audit_entry",
                "edition",
                "edition_file",
                "edition_result",
                "load",
                "target",
                "account",
                "sign_in"
            })
    void rows_are_only_ever_added(String table) {
        load(1);
        for (String change : List.of("delete from " + table, "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> test.run(change)).hasMessageContaining("are only ever added");
        }
        String column = test.query("select column_name from information_schema.columns where table_schema = '"
                        + test.schema() + "' and table_name = '" + table + "' order by ordinal_position")
                .getFirst();
        assertThatThrownBy(() -> test.run("update " + table + " set " + column + " = " + column))
                .hasMessageContaining("rows of " + table + " are only ever added: update is refused");
    }

    private void load(int value) {
        new LoadingPack(test.database().register())
                .load(
                        Person.operator("anna"),
                        "kent",
                        FILES,
                        reading(
                                Samples.emptyPack(),
                                List.of(observation(CALLS, "2024-05", "" + value, "2024-06-0" + value, value))));
    }
}
