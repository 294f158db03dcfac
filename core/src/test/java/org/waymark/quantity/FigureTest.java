package org.waymark.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest(name = "{0} of {1} at {2} places is {3}")
    @CsvSource({
        "541, 2002, 1, 27.0",
        "41, 80, 1, 51.3",
        "23, 80, 1, 28.8",
        "1, 3, 0, 33",
        "1, 8, 2, 12.50",
        "1, 200, 0, 1",
        "-1, 200, 0, -1",
        "0, 5, 1, 0.0"
    })
    void divides_exactly_and_rounds_half_up_once(String over, String under, int places, String shown) {
        Figure figure = Figure.of(new BigDecimal(over), new BigDecimal(under), HUNDRED);
        assertThat(Decimals.of(places).round((Figure.Known) figure)).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void nothing_of_nothing_is_not_nought() {
        assertThat(Figure.of(BigDecimal.ZERO, BigDecimal.ZERO, HUNDRED))
                .isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
    }

    @ParameterizedTest(name = "{0} {1} with {2} places prints {4}")
    @CsvSource(delimiter = '|', textBlock = """
        PERCENT | ''          | 1 | 27.02    | 27.0%
        COUNT   | ''          | 0 | 7856     | 7,856
        POUNDS  | ''          | 0 | 1250000  | £1,250,000
        RATE    | per 10,000  | 1 | 52.06    | 52.1 per 10,000
        DAYS    | ''          | 1 | 3.25     | 3.3 days
        SCORE   | ''          | 1 | -0.25    | −0.3
        PERCENT | ''          | 0 | 99.5     | 100%
        """)
    void prints_as_a_reader_would_write_it(Unit unit, String label, int places, String value, String printed) {
        var scale = new Scale(unit, label, Decimals.of(places));
        assertThat(scale.print(Figure.of(new BigDecimal(value)))).isEqualTo(printed);
    }

    @Test
    void a_line_is_printed_as_written_and_an_absence_as_its_symbol() {
        var scale = new Scale(Unit.PERCENT, "", Decimals.of(0));
        assertThat(scale.print(new BigDecimal("92.5"))).isEqualTo("92.5%");
        assertThat(scale.print(Figure.absent(Absence.CONFIDENTIAL))).isEqualTo("[c]");
        assertThat(scale.print(Figure.absent(Absence.MISSING))).isEqualTo("–");
    }

    @Test
    void sums_stay_exact() {
        var third = (Figure.Known) Figure.of(BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.ONE);
        assertThat(Decimals.of(6).round(third.plus(third).plus(third))).isEqualByComparingTo("1");
    }
}
