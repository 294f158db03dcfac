package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.rating.Lines;
import org.waymark.rating.RatingRules;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Comparison;
import org.waymark.trend.Question;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.TrendRules;

/** What must hold of any pack whatever. */
class PropertiesTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 9, 16);

    /** A county of random indicators: some quarters missing, some revised, some indicators new or retired. */
    private static List<Consumer<Shire>> rows(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Consumer<Shire>>();
        for (int indicator = 0; indicator < 8; indicator++) {
            String code = "i" + indicator;
            for (int back = 0; back < 9; back++) {
                Period quarter = Shire.Q1.plus(-back);
                if (random.nextInt(6) > 0) {
                    String value = String.valueOf(random.nextInt(101));
                    rows.add(shire -> shire.known(
                            code,
                            quarter.toString(),
                            value,
                            quarter.end().plusDays(5).toString()));
                    if (random.nextInt(3) == 0) {
                        String revised = String.valueOf(random.nextInt(101));
                        rows.add(shire -> shire.known(
                                code,
                                quarter.toString(),
                                revised,
                                quarter.end().plusDays(25).toString()));
                    }
                }
            }
        }
        return rows;
    }

    private static Shire county(long seed, List<Consumer<Shire>> rows) {
        var random = new Random(seed);
        var shire = new Shire();
        for (int indicator = 0; indicator < 8; indicator++) {
            int life = random.nextInt(4);
            Polarity polarity = random.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER;
            shire.indicator("i" + indicator, d -> {
                d.polarity = polarity;
                if (life == 0) {
                    d.begin(Shire.Q1);
                } else if (life == 1) {
                    d.retire(Shire.Q1);
                }
            });
            boolean higher = polarity == Polarity.HIGHER;
            shire.target("i" + indicator, "FY2023-24", higher ? "60" : "40", higher ? "40" : "60");
            shire.target("i" + indicator, "FY2024-25", higher ? "65" : "35", higher ? "45" : "55");
        }
        rows.forEach(row -> row.accept(shire));
        return shire;
    }

    private static Scorecard judged(Shire shire) {
        var stores = shire.stores();
        Period before = Shire.Q1.previous();
        Past past = Past.of(Snapshot.take(stores, Shire.template(), KNOWN.minusMonths(3)), before);
        return Scorecard.of(Snapshot.take(stores, Shire.template(), KNOWN), Shire.Q1, List.of(past));
    }

    /** All that is judged, without the rows' places in the file. */
    private static List<String> said(Scorecard scorecard) {
        return scorecard.lines().stream()
                .map(line -> line.code() + " " + line.rating() + " " + line.trend() + " " + line.series() + " "
                        + line.previous() + " " + line.lastYear())
                .toList();
    }

    @Property(tries = 60, seed = "2024")
    void the_order_of_rows_never_matters(@ForAll long seed) {
        List<Consumer<Shire>> rows = rows(seed);
        List<String> inOrder = said(judged(county(seed, rows)));
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(~seed));
        assertThat(said(judged(county(seed, shuffled)))).isEqualTo(inOrder);
    }

    @Property(tries = 60, seed = "2024")
    void a_revision_known_later_than_the_report_never_matters(@ForAll long seed, @ForAll @IntRange(max = 7) int which) {
        List<Consumer<Shire>> rows = rows(seed);
        List<String> before = said(judged(county(seed, rows)));
        rows.add(shire -> shire.known(
                "i" + which, Shire.Q1.toString(), "99", KNOWN.plusDays(1).toString()));
        assertThat(said(judged(county(seed, rows)))).isEqualTo(before);
    }

    @Property(tries = 60, seed = "2024")
    void like_for_like_counts_reconcile(@ForAll long seed) {
        Scorecard scorecard = judged(county(seed, rows(seed)));
        Tally now = scorecard.summary().tally();
        Compared compared = scorecard.summary().comparedWith().stream()
                .filter(c -> c.comparison() == Comparison.PREVIOUS)
                .findFirst()
                .orElseThrow();
        int both = compared.likeForLike().indicators();
        assertThat(now.indicators()).isEqualTo(both + compared.added().size());
        assertThat(compared.then().indicators())
                .isEqualTo(both + compared.removed().size());
        assertThat(compared.likeForLike().now().indicators()).isEqualTo(both);
        assertThat(compared.likeForLike().then().indicators()).isEqualTo(both);
        long intoGreen = moves(compared, null, "green") - moves(compared, "green", null);
        int unratedNow = compared.likeForLike().now().unrated();
        int unratedThen = compared.likeForLike().then().unrated();
        if (unratedNow == 0 && unratedThen == 0) {
            assertThat((long) compared.likeForLike().now().green()
                            - compared.likeForLike().then().green())
                    .isEqualTo(intoGreen);
        }
    }

    private static long moves(Compared compared, @Nullable String from, @Nullable String to) {
        return compared.moved().stream()
                .filter(move -> (from == null || move.from().equals(from))
                        && (to == null || move.to().equals(to)))
                .count();
    }

    @Property(seed = "2024")
    void mirrored_polarity_mirrors_the_colour(
            @ForAll @IntRange(min = -500, max = 500) int value,
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll @IntRange(max = 100) int below) {
        var floor = BigDecimal.valueOf(target - below);
        var higher = new Lines(BigDecimal.valueOf(target), floor, null, null);
        var lower = new Lines(BigDecimal.valueOf(-target), floor.negate(), null, null);
        assertThat(RatingRules.rate(BigDecimal.valueOf(-value), Polarity.LOWER, new RatingRule.Floor(), lower))
                .isEqualTo(
                        RatingRules.rate(BigDecimal.valueOf(value), Polarity.HIGHER, new RatingRule.Floor(), higher));
    }

    @Property(seed = "2024")
    void mirrored_polarity_mirrors_the_verdict(
            @ForAll @Size(min = 6, max = 20) List<@DoubleRange(min = 0, max = 100) Double> values) {
        Trend.Tested up = (Trend.Tested) TrendRules.regression(series(values, 1), question(Polarity.HIGHER));
        Trend.Tested down = (Trend.Tested) TrendRules.regression(series(values, 1), question(Polarity.LOWER));
        assertThat(down.verdict())
                .isEqualTo(
                        switch (up.verdict()) {
                            case IMPROVING -> org.waymark.trend.Verdict.WORSENING;
                            case WORSENING -> org.waymark.trend.Verdict.IMPROVING;
                            case NO_CLEAR_TREND, RISING, FALLING -> up.verdict();
                        });
        assertThat(down.p()).isEqualTo(up.p());
    }

    @Property(seed = "2024")
    void scaling_a_series_scales_its_slope_and_leaves_p(
            @ForAll @Size(min = 6, max = 20) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        Trend.Tested one = (Trend.Tested) TrendRules.regression(series(values, 1), question(Polarity.HIGHER));
        Trend.Tested many = (Trend.Tested) TrendRules.regression(series(values, times), question(Polarity.HIGHER));
        double slope = one.slopePerYear().orElseThrow();
        assertThat(many.slopePerYear().orElseThrow()).isCloseTo(slope * times, within(1e-7 * times));
        assertThat(many.p().orElseThrow()).isCloseTo(one.p().orElseThrow(), within(1e-6));
    }

    private static Series series(List<Double> values, double times) {
        long[] at = new long[values.size()];
        double[] scaled = new double[values.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = i;
            scaled[i] = values.get(i) * times;
        }
        return new Series(at, scaled);
    }

    private static Question question(Polarity polarity) {
        return new Question(polarity, Frequency.QUARTER, TestedOn.SHOWN, 0.05, 6, false);
    }
}
