package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** A letter is one wide, a heading's two, and four are kept free. */
class ColumnWidthsTest {
    private static final ColumnWidths WIDTHS = new ColumnWidths(1, 2, 0.5, 4, 1);

    private static Block.Table table(String... row) {
        return new Block.Table(
                "A table",
                Block.Form.INDICATORS,
                List.of(
                        new Block.Column("Name", false),
                        new Block.Column("Code", false),
                        new Block.Column("Figure", true)),
                List.of(List.of(new Cell.Plain(row[0]), new Cell.Plain(row[1]), new Cell.Plain(row[2]))));
    }

    @Test
    void no_word_is_broken_and_the_rest_goes_to_long_texts() {
        Block.Table table = table("a name of several words that go on for quite a while", "R12M", "93.5%");
        assertThat(WIDTHS.least(table)).isEqualTo(12 + 12 + 16);
        double[] widths = WIDTHS.of(table, 80);
        assertThat(DoubleStream.of(widths).sum()).isCloseTo(80, within(1e-9));
        assertThat(widths[0]).isGreaterThan(50);
        assertThat(widths[1]).isEqualTo(12);
        assertThat(widths[2]).isEqualTo(16);
    }

    @Test
    void what_is_too_much_is_taken_from_the_widest() {
        Block.Table table = table("Donaudampfschifffahrtsgesellschaft", "R12M", "93.5%");
        double[] widths = WIDTHS.of(table, 50);
        assertThat(widths).containsExactly(22, 12, 16);
        assertThat(WIDTHS.of(table, 30)).containsExactly(10, 10, 10);
    }
}
