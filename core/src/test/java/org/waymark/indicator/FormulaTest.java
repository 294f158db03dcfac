package org.waymark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "a + b, a + b",
        "a+b, a + b",
        "2*a - 0.50*b, 2*a - 0.50*b",
        " 2 * a  -  b , 2*a - b",
        "a -b, a - b",
        "-a + b, -a + b",
        "+a, a",
        "a-b, a-b",
        "a-b - c-d, a-b - c-d",
        "1*a, a",
        "1.0*a, 1.0*a",
        "3-plus-1 + 2*4, 3-plus-1 + 2*4"
    })
    void a_sum_reads_back_as_it_is_written(String written, String plain) {
        Formula formula = Formula.parse(written).orElseThrow();
        assertThat(formula).hasToString(plain);
        assertThat(Formula.parse(plain)).contains(formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a +",
                "+",
                "a + + b",
                "a * 2",
                "2a*b",
                "2**a",
                "a + a",
                "2*a - 0.5*a",
                "0*a",
                "0.00*a",
                "A",
                "a_b",
                "a-",
                "-",
                "a/b",
                "(a + b)",
                "1e3*a",
                "2,5*a",
                "-2*-a",
                "a + 1.5"
            })
    void anything_else_is_not_a_sum_of_different_indicators(String text) {
        assertThat(Formula.parse(text)).isEmpty();
    }

    @Test
    void what_is_taken_away_has_a_weight_below_nought() {
        assertThat(Formula.parse("2*a - 0.5*b").orElseThrow().terms())
                .extracting(Formula.Term::weight)
                .containsExactly(new BigDecimal("2"), new BigDecimal("-0.5"));
    }

    @Test
    void a_composition_names_each_indicator_once() {
        var made = new Composition(Formula.parse("a + b").orElseThrow(), Formula.parse("b + c"));
        assertThat(made.indicators()).extracting(IndicatorCode::value).containsExactly("a", "b", "c");
        assertThat(made).hasToString("(a + b) / (b + c)");
    }
}
