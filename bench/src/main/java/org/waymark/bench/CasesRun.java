package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.casefile.EventLog;
import org.waymark.casework.Backlog;
import org.waymark.casework.CaseTimes;
import org.waymark.casework.Counts;
import org.waymark.casework.InTime;
import org.waymark.casework.Lengths;
import org.waymark.casework.Measure;
import org.waymark.casework.StageTimes;
import org.waymark.folder.CasesFolder;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** Every figure of casework of a folder of event logs, from the files: ten years by month, quarter and year, a line each. */
public final class CasesRun {
    private final List<String> lines = new ArrayList<>();

    private CasesRun() {}

    /** @param args the folder, and the file to write the lines to */
    public static void main(String[] args) throws IOException {
        var run = new CasesRun();
        double reading = run.run(Path.of(args[0]));
        Files.write(Path.of(args[1]), run.lines);
        Files.writeString(Path.of(args[1] + ".reading"), String.valueOf(reading));
    }

    static List<Period> periods() {
        LocalDate first = LocalDate.of(CasesPack.FIRST_YEAR, 1, 1);
        var periods = new ArrayList<Period>();
        for (Frequency frequency : List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)) {
            periods.addAll(frequency.within(first, CasesPack.LAST, YearType.CALENDAR));
        }
        return periods;
    }

    /** Seconds that the reading took. */
    private double run(Path folder) {
        long start = System.nanoTime();
        var read = CasesFolder.at(folder, Optional.empty()).read(CasesPack.LAST);
        if (!read.findings().isEmpty()) {
            throw new IllegalStateException(String.valueOf(read.findings().shown()));
        }
        double reading = (System.nanoTime() - start) / 1e9;
        EventLog log = read.value().log(read.value().processes().getFirst());
        Measure.each(log, periods(), CasesPack.LAST).forEach(this::measure);
        CaseTimes times = CaseTimes.of(log, CasesPack.LAST);
        times.breakdowns()
                .forEach((dimension, codes) -> InTime.by(times, codes).forEach((code, counted) -> {
                    for (Period period : periods()) {
                        add("rolling", dimension + "=" + code, period, counts(counted.rollingTo(period)));
                    }
                }));
        return reading;
    }

    private void measure(Measure measure) {
        Period period = measure.period();
        add("in-time", "all", period, counts(measure.counts()));
        add("rolling", "all", period, counts(measure.rolling()));
        measure.parts()
                .forEach((dimension, codes) -> codes.forEach(
                        (code, counts) -> add("in-time", dimension + "=" + code, period, counts(counts))));
        Backlog backlog = measure.backlog();
        add(
                "backlog",
                "all",
                period,
                joined(
                                backlog.open(),
                                backlog.overLimit(),
                                backlog.overLimitExcused(),
                                backlog.length().days(),
                                backlog.length().beyond())
                        + ","
                        + backlog.bands().stream()
                                .map(band -> String.valueOf(band.cases()))
                                .collect(Collectors.joining(",")));
        Lengths late = measure.late();
        add("late", "all", period, joined(late.cases(), late.days(), late.beyond()));
        if (period instanceof Period.Month) {
            measure.flow()
                    .forEach(step -> add(
                            "flow",
                            "all",
                            period,
                            joined(step.begun(), step.completed(), step.left(), step.open(), step.overLimit())));
            measure.intakes()
                    .forEach(intake -> add(
                            "intake",
                            "all",
                            period,
                            joined(intake.begun(), intake.left(), intake.within(), intake.beyond(), intake.waiting())));
        }
        measure.stages().forEach(stage -> stage(period, stage));
        measure.delays()
                .forEach(delay -> add(
                        "delay", delay.stage().code(), period, joined(delay.cases(), delay.beyond(), delay.days())));
    }

    private void stage(Period period, StageTimes stage) {
        String quartiles = Arrays.stream(new double[] {0.25, 0.5, 0.75})
                .mapToObj(share -> stage.curve().quantile(share).isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%.1f",
                                stage.curve().quantile(share).getAsDouble())
                        : "-")
                .collect(Collectors.joining(","));
        add(
                "stage",
                stage.stage().code(),
                period,
                joined(
                                stage.begun(),
                                stage.waiting(),
                                stage.within(),
                                stage.curve().ended()) + "," + quartiles);
    }

    private static String counts(Counts counts) {
        return joined(counts.all(), counts.good(), counts.excused(), counts.excusedGood());
    }

    private static String joined(long... numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private void add(String what, String of, Period period, String numbers) {
        lines.add(what + " " + of + " " + period.start() + " " + period.end() + " " + numbers);
    }
}
