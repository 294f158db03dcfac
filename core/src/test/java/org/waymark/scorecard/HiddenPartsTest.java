package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.calculation.Lacking;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;

class HiddenPartsTest {
    private static final IndicatorCode PLANS = IndicatorCode.of("plans");
    private static final List<String> QUARTERS =
            List.of("FY2023-24-Q1", "FY2023-24-Q2", "FY2023-24-Q3", "FY2023-24-Q4");

    /** Four quarters of 3 in 10, but what is said of some. */
    private static Shire quarters(Optional<Integer> minimum, Map<String, Absence> but) {
        Shire shire = new Shire().indicator("plans", d -> {
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
            d.minimumParts = minimum;
        });
        for (String quarter : QUARTERS) {
            Absence absence = but.get(quarter);
            if (absence == null) {
                shire.parts("plans", quarter, "3", "10");
            } else if (absence != Absence.MISSING) {
                shire.absent("plans", quarter, absence);
            }
        }
        return shire;
    }

    private static Computed at(Snapshot snapshot, String period) {
        return figures(snapshot).at(Shire.period(period)).orElseThrow();
    }

    private static Figures figures(Snapshot snapshot) {
        return OnRecord.figures(
                snapshot, Objects.requireNonNull(snapshot.indicators().get(PLANS)), Shire.COUNTY);
    }

    private static Snapshot taken(Shire shire) {
        return Snapshot.take(shire.stores(), Shire.template(), LocalDate.parse("2024-09-16"));
    }

    @Test
    void a_sum_with_a_hidden_part_is_hidden_and_so_is_the_quarter_by_itself() {
        for (String quarter : QUARTERS) {
            Snapshot snapshot = taken(quarters(Optional.empty(), Map.of(quarter, Absence.CONFIDENTIAL)));
            Computed year = at(snapshot, "FY2023-24-Q4");
            assertThat(year.figure()).isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
            assertThat(year.numerator()).isNull();
            assertThat(year.denominator()).isNull();
            assertThat(figures(snapshot)
                            .inPeriod(Shire.period(quarter))
                            .orElseThrow()
                            .figure())
                    .isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
        }
        assertThat(at(taken(quarters(Optional.empty(), Map.of())), "FY2023-24-Q4")
                        .numerator())
                .isEqualByComparingTo("12");
    }

    @Test
    void enough_parts_make_a_sum_but_not_where_one_is_hidden() {
        assertThat(at(taken(quarters(Optional.of(3), Map.of("FY2023-24-Q2", Absence.NOT_AVAILABLE))), "FY2023-24-Q4")
                        .numerator())
                .isEqualByComparingTo("9");
        Computed hidden =
                at(taken(quarters(Optional.of(3), Map.of("FY2023-24-Q2", Absence.CONFIDENTIAL))), "FY2023-24-Q4");
        assertThat(hidden.figure()).isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
        assertThat(hidden.lacking().map(Lacking::period)).contains(Shire.period("FY2023-24-Q2"));
    }

    @Test
    void a_hidden_part_is_named_before_one_that_could_have_been_done_without() {
        Map<String, Absence> both = Map.of("FY2023-24-Q1", Absence.MISSING, "FY2023-24-Q2", Absence.CONFIDENTIAL);
        assertThat(at(taken(quarters(Optional.of(3), both)), "FY2023-24-Q4").figure())
                .isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
        assertThat(at(taken(quarters(Optional.empty(), both)), "FY2023-24-Q4").figure())
                .isEqualTo(Figure.absent(Absence.MISSING));
    }

    @Test
    void figures_made_of_others_do_not_leave_out_a_hidden_stretch_either() {
        for (Absence absence : List.of(Absence.NOT_AVAILABLE, Absence.CONFIDENTIAL)) {
            Shire shire = new Shire()
                    .indicator("begun", d -> d.unit = Unit.COUNT)
                    .indicator("plans", d -> {
                        d.made("begun", "");
                        d.unit = Unit.COUNT;
                        d.basis = Basis.ROLLING_12;
                        d.minimumParts = Optional.of(3);
                    });
            QUARTERS.subList(1, 4).forEach(quarter -> shire.figure("begun", quarter, "7"));
            shire.absent("begun", "FY2023-24-Q1", absence);
            assertThat(at(taken(shire), "FY2023-24-Q4").figure())
                    .isEqualTo(
                            absence == Absence.CONFIDENTIAL
                                    ? Figure.absent(Absence.CONFIDENTIAL)
                                    : Figure.of(new BigDecimal("21")));
        }
    }

    @Test
    void a_copy_of_a_snapshot_differs_in_what_it_is_given_and_in_nothing_else() {
        Snapshot snapshot = taken(quarters(Optional.empty(), Map.of()));
        Snapshot copy = snapshot.with(
                snapshot.observations(), snapshot.revisions(), snapshot.commentaries(), snapshot.annotations());
        assertThat(copy).isEqualTo(snapshot);
        assertThat(snapshot.with(Map.of(), Map.of(), List.of(), List.of()).observations())
                .isEmpty();
    }
}
