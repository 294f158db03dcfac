package org.waymark.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.waymark.cohort.Cohort;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Intake;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Columns;
import org.waymark.scorecard.SeriesJudging;
import org.waymark.scorecard.SeriesVerdict;
import org.waymark.scorecard.Yardstick;
import org.waymark.snapshot.Snapshot;
import org.waymark.trend.Verdict;

/** The kernel on arrays in memory against a plain sum of the same arrays, one core each. */
final class KernelRows {
    private static final int RUNS = 5;

    private KernelRows() {}

    static Row run(Path pack, int series) {
        Yardstick with = yardstick(pack);
        int points = NationalPack.MONTHS;
        var at = new int[series * points];
        var values = new double[series * points];
        int first = Math.toIntExact(with.due().ordinal()) - points + 1;
        var random = new Random(1);
        for (int i = 0; i < values.length; i++) {
            at[i] = first + i % points;
            values[i] = Math.rint(450 + 200 * random.nextDouble()) / 10;
        }
        var judging = new SeriesJudging();
        var plain = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        double found = 0;
        for (int run = 0; run <= RUNS; run++) {
            double[] seconds = {timed(() -> sum(at, values)), timed(() -> judged(judging, with, at, values, series))};
            found += seconds[0];
            if (run > 0) {
                plain.add(seconds[0]);
                ours.add(seconds[1]);
            }
        }
        if (Double.isNaN(found)) {
            throw new IllegalStateException("nothing was measured");
        }
        return new Row(
                "rate and test (verdict; p when asked) %,d series of 40 in arrays in memory, one core"
                        .formatted(series),
                Row.median(ours),
                "a plain sum of the same two arrays, one core",
                Row.median(plain),
                "aim: within 3");
    }

    private static double timed(DoubleSupplier work) {
        long start = System.nanoTime();
        double result = work.getAsDouble();
        double seconds = (System.nanoTime() - start) / 1e9;
        return Double.isNaN(result) ? Double.NaN : seconds;
    }

    private static double sum(int[] at, double[] values) {
        double sum = 0;
        long times = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            times += at[i];
        }
        return sum + times;
    }

    private static double judged(SeriesJudging judging, Yardstick with, int[] at, double[] values, int series) {
        int moving = 0;
        int rated = 0;
        for (int s = 0; s < series; s++) {
            int from = s * NationalPack.MONTHS;
            SeriesVerdict found = judging.judge(
                    with,
                    at,
                    values,
                    null,
                    from,
                    from + NationalPack.MONTHS,
                    index -> new Figure.Known(java.math.BigDecimal.valueOf(values[index]), java.math.BigDecimal.ONE));
            if (found == null) {
                throw new IllegalStateException("arrays suffice for this indicator");
            }
            moving += found.verdict() == Verdict.NO_CLEAR_TREND ? 0 : 1;
            rated += found.rating() instanceof Rating.Rated ? 1 : 0;
        }
        if (rated != series) {
            throw new IllegalStateException("rated: " + rated);
        }
        return moving;
    }

    private static Yardstick yardstick(Path pack) {
        Folder folder = Folder.open(pack).value();
        var read = Intake.read(folder.sheets(), folder.templates(), _ -> {}).value();
        var stores = FolderStores.of(read, List.of());
        var template = stores.templates().all().getFirst();
        var columns = new Columns(
                Snapshot.take(stores, template, LocalDate.parse(NationalPack.DAY)),
                Period.parse(NationalPack.PERIOD).orElseThrow(),
                true);
        return columns.yardstick(read.indicators().getFirst(), template.council(), Cohort.ALL);
    }
}
