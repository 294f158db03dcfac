package org.waymark.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** As GOV.UK publishes them for England and Wales. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012 | 2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25"
                        + " 2012-12-26",
                "2019 | 2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26",
                "2020 | 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
                "2021 | 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
                "2022 | 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19"
                        + " 2022-12-26 2022-12-27",
                "2023 | 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25"
                        + " 2023-12-26",
                "2024 | 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
                "2026 | 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28"
            })
    void bank_holidays_are_those_published_one_off_ones_too(int year, String days) {
        var published = new TreeSet<LocalDate>();
        Arrays.stream(days.split(" ")).map(LocalDate::parse).forEach(published::add);
        assertThat(BankHolidays.ENGLAND.of(year)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-04, the substitute for 2 January in Scotland",
        "2023-01-03, New Year in Scotland when 1 January is a Sunday",
        "2024-08-05, the first Monday of August in Scotland",
        "2024-12-02, Saint Andrew on a Saturday",
        "2024-03-18, Saint Patrick on a Sunday",
        "2025-07-14, the Boyne on a Saturday"
    })
    void of_the_united_kingdom_are_those_of_any_part(LocalDate day, String why) {
        assertThat(BankHolidays.UNITED_KINGDOM.of(day.getYear())).as(why).contains(day);
        assertThat(BankHolidays.ENGLAND.of(day.getYear())).doesNotContain(day);
    }

    @ParameterizedTest
    @CsvSource({
        // start, working days, last
        "2022-09-16, 1, 2022-09-20",
        "2023-05-05, 1, 2023-05-09",
        "2024-12-24, 1, 2024-12-27",
        "2024-06-01, 20, 2024-06-28",
        "2024-06-03, 20, 2024-07-01",
        "2024-06-03, 0, 2024-06-03"
    })
    void working_days_are_counted_after_the_day_itself(LocalDate start, int days, LocalDate last) {
        WorkingDays table = WorkingDays.of(BankHolidays.ENGLAND);
        assertThat(LocalDate.ofEpochDay(table.plus((int) start.toEpochDay(), days)))
                .isEqualTo(last);
        assertThat(table.between((int) start.toEpochDay(), (int) last.toEpochDay()))
                .isEqualTo(days);
    }

    @Test
    void the_table_agrees_with_counting_on_fingers() {
        WorkingDays table = WorkingDays.of(BankHolidays.UNITED_KINGDOM);
        LocalDate day = LocalDate.of(2018, 12, 1);
        int counted = 0;
        for (LocalDate each = day.plusDays(1); each.isBefore(LocalDate.of(2026, 3, 1)); each = each.plusDays(1)) {
            boolean open = each.getDayOfWeek().getValue() < 6
                    && !BankHolidays.UNITED_KINGDOM.of(each.getYear()).contains(each);
            counted += open ? 1 : 0;
            assertThat(table.between((int) day.toEpochDay(), (int) each.toEpochDay()))
                    .isEqualTo(counted);
        }
    }

    @Test
    void only_days_in_the_table_are_held() {
        assertThat(WorkingDays.holds(0)).isTrue();
        assertThat(WorkingDays.holds((int) LocalDate.of(1949, 12, 31).toEpochDay()))
                .isFalse();
        assertThat(WorkingDays.holds((int) LocalDate.of(2090, 6, 1).toEpochDay()))
                .isFalse();
    }
}
