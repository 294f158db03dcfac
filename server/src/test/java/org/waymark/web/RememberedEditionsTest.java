package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.period.Period;

class RememberedEditionsTest {
    private static final Period QUARTER = Period.parse("FY2024-25-Q1").orElseThrow();

    private final EditionsInHand shelf = new EditionsInHand().with("FY2024-25-Q1", 1, "First");
    private final Counting counting = new Counting(shelf, new AtomicInteger(), new AtomicInteger());
    private final RememberedEditions remembered = new RememberedEditions(counting);

    /** How often the shelf itself was asked. */
    private record Counting(Editions kept, AtomicInteger lists, AtomicInteger files) implements Editions {
        @Override
        public long head() {
            return kept.head();
        }

        @Override
        public List<Edition> all() {
            lists.incrementAndGet();
            return kept.all();
        }

        @Override
        public Optional<byte[]> content(String report, Period period, int number, String file) {
            files.incrementAndGet();
            return kept.content(report, period, number, file);
        }
    }

    @Test
    void the_list_is_asked_for_once_until_there_is_a_new_edition() {
        assertThat(remembered.all()).hasSize(1);
        assertThat(remembered.all()).hasSize(1);
        assertThat(counting.lists()).hasValue(1);
        shelf.with("FY2024-25-Q1", 2, "Second");
        assertThat(remembered.all()).hasSize(2);
        assertThat(counting.lists()).hasValue(2);
    }

    @Test
    void a_file_is_read_once_and_one_that_is_not_there_is_asked_for_again() {
        for (int times = 0; times < 3; times++) {
            assertThat(remembered.content("qpr", QUARTER, 1, "report.pdf"))
                    .hasValueSatisfying(bytes -> assertThat(bytes)
                            .isEqualTo("%PDF-1.7 First".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(remembered.content("qpr", QUARTER, 1, "none")).isEmpty();
        }
        assertThat(counting.files()).hasValue(1 + 3);
    }
}
