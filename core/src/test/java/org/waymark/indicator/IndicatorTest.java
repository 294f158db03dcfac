package org.waymark.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

class IndicatorTest {
    private static final IndicatorCode CODE = IndicatorCode.of("plans");

    @Test
    void no_question_about_a_period_is_answered_by_a_draft() {
        var indicator = new Indicator(
                CODE,
                List.of(
                        version(4, true, "FY2020-21"),
                        version(2, false, "FY2022-23"),
                        version(1, false, ""),
                        version(3, true, "")));
        assertThat(indicator.versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(indicator.drafts()).extracting(Version::number).containsExactly(3, 4);
        assertThat(indicator.all()).extracting(Version::number).containsExactly(1, 2, 3, 4);
        assertThat(indicator.at(period("FY2021-22")).number()).isEqualTo(1);
        assertThat(indicator.at(period("FY2024-25")).number()).isEqualTo(2);
        assertThat(indicator.latest().number()).isEqualTo(2);
        assertThat(indicator.first().number()).isEqualTo(1);
        assertThat(indicator.lastBreakBy(period("FY2024-25")))
                .as("a draft breaks nothing")
                .contains(period("FY2022-23"));
    }

    @Test
    void an_indicator_has_a_version_in_force() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(CODE, List.of(version(1, true, ""))))
                .withMessageContaining("plans");
    }

    private static Version version(int number, boolean draft, String from) {
        return new Version(
                number,
                Period.parse(from),
                draft,
                Kind.KPI,
                new Wording("Plans", "", "", "", ""),
                new Ownership("", "", "", ""),
                new Measurement(
                        new Scale(Unit.PERCENT, "", Decimals.of(0)),
                        BigDecimal.ONE,
                        Polarity.HIGHER,
                        YearType.FINANCIAL,
                        Frequency.YEAR,
                        Basis.PERIOD,
                        Calculation.AS_SUPPLIED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0),
                new Life(Optional.empty(), Optional.empty(), Optional.empty(), ""),
                !from.isEmpty(),
                Optional.empty(),
                Optional.empty(),
                RangeRule.GIVEN,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                Visibility.PUBLIC,
                List.of());
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
