package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "27", "27.0", "-5", "1.50", "007", "0.001", "123456789012345", "-99999999999.9999"})
    void a_plain_number_keeps_the_decimals_it_was_written_with(String text) {
        BigDecimal number = PlainNumber.parse(text);
        assertThat(number).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "1.", ".5", "+1", "1e3", "1,000", "１２", "٣", "1 0", "--1", "1.2.3", "NaN", "0x1"})
    void anything_else_is_not_a_number(String text) {
        assertThat(PlainNumber.parse(text)).isNull();
    }

    @Test
    void sixteen_digits_are_too_many_to_be_exact_and_more_than_any_figure_has() {
        assertThat(PlainNumber.parse("1234567890123456")).isNull();
        assertThat(PlainNumber.isLong("1234567890123456")).isTrue();
        assertThat(PlainNumber.isLong("12345678901234567x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "33.299999999999997, 33.3",
        "41.300000000000004, 41.3",
        "-0.10000000000000001, -0.1",
        "99.999999999999994, 100",
        "120.00000000000000, 120"
    })
    void what_a_binary_machine_wrote_out_is_read_as_what_it_held(String text, BigDecimal held) {
        assertThat(PlainNumber.parse(text)).isEqualByComparingTo(held);
    }

    @Test
    void a_fraction_of_more_digits_than_any_machine_writes_is_too_long() {
        assertThat(PlainNumber.parse("1.12345678901234567890")).isNull();
        assertThat(PlainNumber.isLong("1.12345678901234567890")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85%|85",
                "1,234|1234",
                "1,234,567.5|1234567.5",
                "£5m|5000000",
                "-£5|-5",
                "£-5|-5",
                "(12)|-12",
                "(£1,200)|-1200",
                "1.2e3|1200",
                "2E-2|0.02",
                "−5|-5",
                "– 5|-5",
                "1 234|1234",
                "1\u00a0234|1234",
                "１２|12",
                "5k|5000",
                "1.25bn|1250000000",
                "85 per cent|85",
                "12 days|12",
                "12,5|12.5",
                ".5|0.5",
                "-.5|-0.5",
                "5.|5",
                "~|",
                "n/a|",
                "1/2|",
                "12 of 30|",
                "1,23,456|",
                "99999999999999999999k|"
            })
    void a_dressed_number_is_undressed_where_nobody_could_mean_another(String dressed, String plain) {
        assertThat(PlainNumber.undress(dressed).orElse(null)).isEqualTo(plain);
    }
}
