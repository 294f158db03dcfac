package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    @Test
    void a_whole_chain_is_whole() {
        assertThat(trail(entries(5)).broken()).isEmpty();
        assertThat(trail(List.of()).broken()).isEmpty();
    }

    @Test
    void a_changed_word_is_seen() {
        List<Entry> entries = entries(5);
        Entry third = entries.get(2);
        entries.set(2, new Entry(3, third.at(), third.who(), third.what(), "else", third.previous(), third.hash()));
        assertThat(trail(entries).broken()).contains(3L);
    }

    @Test
    void an_entry_left_out_is_seen() {
        List<Entry> entries = entries(5);
        entries.remove(2);
        assertThat(trail(entries).broken()).contains(3L);
    }

    @Test
    void a_rewritten_entry_is_seen_by_the_one_after() {
        List<Entry> entries = entries(5);
        Entry third = entries.get(2);
        entries.set(2, Entry.after(third.previous(), 3, third.at(), "somebody else", third.what(), third.detail()));
        assertThat(trail(entries).broken()).contains(3L);
    }

    private static Trail trail(List<Entry> entries) {
        return () -> entries;
    }

    private static List<Entry> entries(int count) {
        var entries = new ArrayList<Entry>();
        String previous = Entry.GENESIS;
        for (int i = 1; i <= count; i++) {
            Entry entry = Entry.after(
                    previous, i, Instant.parse("2024-09-16T10:00:00.123456789Z"), "officer", "load", "row " + i);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }
}
