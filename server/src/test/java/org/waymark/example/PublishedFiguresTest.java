package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.observation.Observation;

/** What the Department for Education published stands in the example as it was published, with its parts where it has them. */
class PublishedFiguresTest {
    private static final List<Observation> HELD = held();

    @ParameterizedTest(name = "{0} of {1} ({2}) in {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        ehc-plans-in-time | E10000016 | all | CY2019 | 28.9 | 577 | 1998
        ehcp-20-weeks-dfe | E92000001 | all | CY2019 | 58.7 | 31313 | 53327
        ehcp-20-weeks-dfe | E12000008 | all | CY2019 | 46.4 | 4303 | 9281
        ehc-plans-in-time | E10000016 | all | CY2020 | 31.1 | 615 | 1976
        ehcp-20-weeks-dfe | E92000001 | all | CY2020 | 55.6 | 32863 | 59097
        ehcp-20-weeks-dfe | E12000008 | all | CY2020 | 47.8 | 4600 | 9614
        ehc-plans-in-time | E10000016 | all | CY2021 | 41.3 | 1189 | 2882
        ehcp-20-weeks-dfe | E92000001 | all | CY2021 | 57.9 | 35470 | 61269
        ehcp-20-weeks-dfe | E12000008 | all | CY2021 | 48.8 | 5648 | 11573
        ehc-plans-in-time | E10000016 | all | CY2022 | 40.9 | 907 | 2216
        ehcp-20-weeks-dfe | E92000001 | all | CY2022 | 47.7 | 31226 | 65512
        ehcp-20-weeks-dfe | E12000008 | all | CY2022 | 44.8 | 4944 | 11027
        ehc-plans-in-time | E10000016 | all | CY2023 | 18 | 324 | 1804
        ehcp-20-weeks-dfe | E92000001 | all | CY2023 | 49.1 | 39784 | 80945
        ehcp-20-weeks-dfe | E12000008 | all | CY2023 | 45.3 | 5536 | 12210
        ehc-plans-in-time | E10000016 | all | CY2024 | 32.3 | 784 | 2424
        ehcp-20-weeks-dfe | E92000001 | all | CY2024 | 45.9 | 41448 | 90392
        ehcp-20-weeks-dfe | E12000008 | all | CY2024 | 37.9 | 5245 | 13829
        agency-social-workers | E10000016 | all | CY2024 | 14 |  |
        agency-social-workers | E92000001 | all | CY2024 | 16.2 |  |
        social-worker-turnover | E10000016 | all | CY2023 | 19.4 |  |
        social-worker-turnover | E10000012 | all | CY2024 | 16.1 |  |
        social-worker-caseload-dfe | E10000016 | all | CY2023 | 18.7 |  |
        social-worker-caseload-dfe | E12000008 | all | CY2024 | 15.5 |  |
        send-appeal-rate | E10000016 | all | CY2024 | 6.6 |  |
        suspensions | E92000001 | all | AY2023-24 | 11.3074 |  |
        permanent-exclusions | E10000016 | all | AY2023-24 | 2.58 |  |
        permanent-exclusions | E92000001 | phase:secondary | AY2023-24 | 25.34 |  |
        permanent-exclusions | E10000016 | phase:primary | AY2022-23 | 0.84 |  |
        good-level-of-development-dfe | E92000001 | free-school-meals:eligible | AY2023-24 | 51.5 |  |
        good-level-of-development | E10000016 | free-school-meals:eligible | AY2023-24 | 48.7 |  |
        care-leavers-accommodation | E10000016 | all | FY2023-24 | 84 |  |
        placed-over-20-miles | E92000001 | all | FY2023-24 | 18 |  |
        dental-checks-in-care | E10000016 | all | FY2020-21 | 38 |  |
        two-year-olds-funded | E06000035 | all | AY2023-24 | 63.7 |  |
        neet-or-not-known | E10000016 | all | FY2024-25 | 8.1 |  |
        care-leavers-19-21 | E10000016 | all | FY2023-24 | 1191 |  |
        persistent-absence-secondary | E10000016 | all | AY2023-24 | 26.77 |  |
        attainment-8-in-care | E10000016 | all | AY2022-23 | 14.5 |  |
        protection-conferences-15-days | E10000008 | all | FY2023-24 | 81.2 |  |
        """)
    void it_stands_as_published(
            String indicator,
            String area,
            String cohort,
            String period,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        Observation newest = HELD.stream()
                .filter(o -> o.key().indicator().value().equals(indicator)
                        && o.key().area().value().equals(area)
                        && o.key().cohort().toString().equals(cohort)
                        && o.key().period().toString().equals(period))
                .max(Comparator.comparing(Observation::recordedAt))
                .orElseThrow();
        assertThat(newest.value()).isEqualByComparingTo(value);
        assertThat(newest.source()).contains("Open Government Licence");
        if (numerator != null) {
            assertThat(newest.numerator()).isEqualByComparingTo(numerator);
            assertThat(newest.denominator()).isEqualByComparingTo(denominator);
        }
    }

    private static List<Observation> held() {
        var held = new ArrayList<Observation>();
        Example.read(Example.folder(), held);
        return held;
    }
}
