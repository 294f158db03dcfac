package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.period.YearType;

class PeriodHintTest {

    @ParameterizedTest
    @CsvSource({
        "2024/25,FY2024-25",
        "2024-2025,FY2024-25",
        "FY 2024/25,FY2024-25",
        "Q1 2024-25,FY2024-25-Q1",
        "Quarter 3 2024/25,FY2024-25-Q3",
        "2024/25 Q2,FY2024-25-Q2",
        "Jun-24,2024-06",
        "September 2024,2024-09",
        "2024/06,2024-06",
        "06/2024,2024-06"
    })
    void a_common_way_of_writing_a_period_is_understood_for_the_remedy(String written, String meant) {
        assertThat(PeriodHint.of(written, YearType.FINANCIAL)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"13/2024", "2024/27", "Q5 2024-25", "Smarch 2024", "yesterday"})
    void a_period_that_cannot_be_is_not_guessed_at(String written) {
        assertThat(PeriodHint.of(written, YearType.FINANCIAL)).startsWith("a month as 2024-06");
    }
}
