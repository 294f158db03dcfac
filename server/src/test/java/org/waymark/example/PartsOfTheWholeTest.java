package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.observation.Observation;

/** The districts and groups of the children's figures add up to the county, numerators and denominators alike. */
class PartsOfTheWholeTest {
    private static final List<Observation> HELD = held();

    @ParameterizedTest(name = "{0}: {2} parts of {1}")
    @CsvSource({
        "suspensions, district, 12",
        "suspensions, phase, 2",
        "good-level-of-development, district, 12",
        "good-level-of-development, sex, 2",
        "good-level-of-development, free-school-meals, 2",
        "special-places-against-need, district, 12",
        "special-school-need, district, 12",
        "special-placements-out-of-county, phase, 4",
        "children-on-protection-plans, district, 12",
        "care-leavers-eet-quarter, care-leaver-origin, 2",
        "care-leavers-19-21, care-leaver-origin, 2",
        "social-worker-vacancies, district, 12",
        "social-worker-caseload, district, 12",
        "new-ehc-plans, district, 12",
        "new-ehc-plans, phase, 4",
        "new-ehc-plans, need, 5",
        "new-ehc-plans-in-time, district, 12",
        "new-ehc-plans-in-time, phase, 4",
        "permanent-exclusions-number, district, 12",
        "permanent-exclusions-number, phase, 4",
        "care-leavers-eet-quarter, district, 12",
        "care-leavers-in-touch, district, 12",
        "care-leavers-in-touch, care-leaver-origin, 2",
        "care-leavers-suitable-homes, district, 12",
        "care-leavers-suitable-homes, care-leaver-origin, 2",
        "missing-from-care-again, district, 12"
    })
    void they_add_up(String indicator, String by, int parts) {
        int divided = 0;
        for (Observation whole : of(indicator, o -> isCounty(o) && isAll(o))) {
            List<Observation> found = of(
                    indicator,
                    o -> sameTime(o, whole)
                            && (by.equals("district") ? isDistrict(o) && isAll(o) : isCounty(o) && isOnly(o, by)));
            if (!found.isEmpty()) {
                divided++;
                assertThat(found).as(whole.key().toString()).hasSize(parts);
                assertAddsUp(whole, found);
            }
        }
        assertThat(divided).as("periods divided").isGreaterThan(4);
    }

    @Test
    void suspensions_of_a_phase_are_those_of_its_districts_and_of_a_district_those_of_its_phases() {
        List<Observation> cells = of("suspensions", o -> isDistrict(o) && isOnly(o, "phase"));
        assertThat(cells).hasSize(9 * 12 * 2);
        for (Observation phase : of("suspensions", o -> isCounty(o) && isOnly(o, "phase"))) {
            assertAddsUp(
                    phase,
                    cells.stream()
                            .filter(o -> sameTime(o, phase)
                                    && o.key().cohort().equals(phase.key().cohort()))
                            .toList());
        }
        for (Observation district : of("suspensions", o -> isDistrict(o) && isAll(o))) {
            assertAddsUp(
                    district,
                    cells.stream()
                            .filter(o -> sameTime(o, district)
                                    && o.key().area().equals(district.key().area()))
                            .toList());
        }
    }

    @Test
    void no_count_of_the_divided_figures_is_so_small_that_it_would_have_to_be_hidden() {
        assertThat(HELD.stream()
                        .filter(o -> o.provenance().file().endsWith("children-parts.csv"))
                        .filter(o -> isFew(o.hasParts() ? o.numerator() : o.value()) || isFew(o.denominator()))
                        .map(o -> o.key().toString())
                        .toList())
                .isEmpty();
    }

    private static boolean isFew(@Nullable BigDecimal count) {
        return count != null && count.compareTo(BigDecimal.valueOf(6)) < 0;
    }

    private static void assertAddsUp(Observation whole, List<Observation> parts) {
        if (whole.hasParts()) {
            assertThat(sum(parts, Observation::numerator))
                    .as(whole.key().toString())
                    .isEqualByComparingTo(whole.numerator());
            assertThat(sum(parts, Observation::denominator))
                    .as(whole.key().toString())
                    .isEqualByComparingTo(whole.denominator());
        } else {
            assertThat(sum(parts, Observation::value))
                    .as(whole.key().toString())
                    .isEqualByComparingTo(whole.value());
        }
    }

    private static BigDecimal sum(List<Observation> parts, Function<Observation, @Nullable BigDecimal> of) {
        return parts.stream().map(of).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Observation> of(String indicator, Predicate<Observation> such) {
        return HELD.stream()
                .filter(o -> o.key().indicator().value().equals(indicator))
                .filter(such)
                .toList();
    }

    private static boolean sameTime(Observation one, Observation other) {
        return one.key().period().equals(other.key().period())
                && one.recordedAt().equals(other.recordedAt());
    }

    private static boolean isCounty(Observation o) {
        return o.key().area().value().equals("E10000016");
    }

    private static boolean isDistrict(Observation o) {
        return o.key().area().value().startsWith("E07");
    }

    private static boolean isAll(Observation o) {
        return o.key().cohort().isAll();
    }

    private static boolean isOnly(Observation o, String dimension) {
        return o.key().cohort().members().keySet().equals(Set.of(dimension));
    }

    private static List<Observation> held() {
        var held = new ArrayList<Observation>();
        Example.read(Example.folder(), held);
        return held;
    }
}
