package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.audit.Fault.Changed;
import org.waymark.audit.Fault.Missing;
import org.waymark.audit.Fault.Moved;
import org.waymark.audit.Fault.Replaced;

/** What was done to a chain is told apart by what is left of it. */
class FollowedTest {
    private static final Instant NOON = Instant.parse("2024-09-16T12:00:00Z");

    private final List<Entry> entries = entries(8, "load ");

    @Test
    void a_whole_chain_has_no_fault_and_knows_where_each_seal_is() {
        Followed chain = followed(entries);
        assertThat(chain.whole()).isTrue();
        assertThat(chain.entries()).isEqualTo(8);
        assertThat(chain.head()).contains(entries.getLast());
        assertThat(chain.place(entries.get(4).hash())).hasValue(5);
        assertThat(chain.place("0")).isEmpty();
        assertThat(followed(List.of()).whole()).isTrue();
    }

    @Test
    void words_changed_under_the_old_seal_are_a_changed_entry() {
        put(3, numbered(3, entry(3), "else", entry(3).previous(), entry(3).hash()));
        assertThat(faults()).containsExactly(new Changed(3));
    }

    @Test
    void a_link_turned_elsewhere_is_a_changed_entry() {
        put(3, numbered(3, entry(3), entry(3).detail(), entry(7).hash(), entry(3).hash()));
        assertThat(faults()).containsExactly(new Changed(3));
    }

    @Test
    void an_entry_written_anew_with_its_own_seal_is_one_replaced() {
        put(3, Entry.after(entry(2).hash(), 3, NOON, "somebody else", "load", "load 3"));
        assertThat(faults()).containsExactly(new Replaced(3));
    }

    @Test
    void the_first_entry_written_anew_is_one_replaced() {
        put(1, Entry.after(Entry.GENESIS, 1, NOON, "somebody else", "load", "load 1"));
        assertThat(faults()).containsExactly(new Replaced(1));
    }

    @Test
    void entries_that_are_not_there_are_missing_whether_one_or_several() {
        entries.remove(entry(3));
        assertThat(faults()).containsExactly(new Missing(3, 3));
        entries.remove(1);
        assertThat(faults()).containsExactly(new Missing(2, 3));
        entries.removeFirst();
        assertThat(faults()).containsExactly(new Missing(1, 3));
    }

    @Test
    void entries_numbered_anew_to_hide_a_gap_are_moved_and_the_gap_is_named() {
        entries.remove(entry(6));
        for (int number = 6; number <= 7; number++) {
            Entry later = entries.get(number - 1);
            entries.set(number - 1, numbered(number, later, later.detail(), later.previous(), later.hash()));
        }
        assertThat(faults()).containsExactly(new Missing(6, 6), new Moved(6, 7), new Moved(7, 8));
    }

    @Test
    void two_entries_that_changed_places_are_moved_and_nothing_is_missing() {
        Entry second = entry(2);
        Entry fifth = entry(5);
        put(2, numbered(2, fifth, fifth.detail(), fifth.previous(), fifth.hash()));
        put(5, numbered(5, second, second.detail(), second.previous(), second.hash()));
        assertThat(faults()).containsExactly(new Moved(2, 5), new Moved(5, 2));
    }

    @Test
    void a_chain_written_anew_from_some_entry_on_is_whole_and_lacks_the_seals_noted_before() {
        String noted = entry(6).hash();
        var anew = new ArrayList<>(entries.subList(0, 3));
        for (int number = 4; number <= 8; number++) {
            anew.add(Entry.after(anew.getLast().hash(), number, NOON, "officer", "load", "other " + number));
        }
        Followed chain = followed(anew);
        assertThat(chain.whole()).isTrue();
        assertThat(chain.place(noted)).isEmpty();
        assertThat(chain.place(entry(3).hash())).hasValue(3);
    }

    @Test
    void every_entry_changed_at_once_is_told_in_good_time() {
        var many = entries(5_000, "row ");
        Collections.reverse(many);
        var turned = new ArrayList<Entry>();
        for (int number = 1; number <= many.size(); number++) {
            Entry each = many.get(number - 1);
            turned.add(numbered(number, each, each.detail(), each.previous(), each.hash()));
        }
        assertThat(followed(turned).faults()).hasSize(5_000);
    }

    private Entry entry(int number) {
        return entries.get(number - 1);
    }

    private void put(int number, Entry entry) {
        entries.set(number - 1, entry);
    }

    private List<Fault> faults() {
        return followed(entries).faults();
    }

    private static Followed followed(List<Entry> entries) {
        Trail trail = () -> entries;
        return trail.followed();
    }

    private static Entry numbered(long number, Entry of, String detail, String previous, String hash) {
        return new Entry(number, of.at(), of.who(), of.what(), detail, previous, hash);
    }

    private static List<Entry> entries(int count, String detail) {
        var entries = new ArrayList<Entry>();
        String previous = Entry.GENESIS;
        for (int i = 1; i <= count; i++) {
            Entry entry = Entry.after(previous, i, NOON.plusSeconds(i), "officer", "load", detail + i);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }
}
