package org.waymark.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Stage;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** Counts one log for several periods, each thing that is counted in one pass over the cases. */
final class Measuring {
    private final EventLog log;
    private final List<Period> periods;
    private final LocalDate asKnownAt;
    private final CaseTimes times;
    private final InTime counted;
    private final Flow flow;
    private final Map<String, Map<String, InTime>> parts = new LinkedHashMap<>();
    private final List<Backlog> backlogs;
    private final List<Lengths> late;
    private final Map<Period, Intakes.Intake> intakes = new LinkedHashMap<>();
    private final List<OfStage> stages;

    Measuring(EventLog log, List<Period> periods, LocalDate asKnownAt) {
        this.log = log;
        this.periods = List.copyOf(periods);
        this.asKnownAt = asKnownAt;
        this.times = CaseTimes.of(log, asKnownAt);
        this.counted = InTime.of(times);
        this.flow = Flow.of(times);
        List<String> dimensions = List.copyOf(times.breakdowns().keySet());
        List<Map<String, InTime>> byDimension = dimensions.parallelStream()
                .map(dimension -> InTime.by(
                        times, Objects.requireNonNull(times.breakdowns().get(dimension))))
                .toList();
        for (int i = 0; i < dimensions.size(); i++) {
            parts.put(dimensions.get(i), byDimension.get(i));
        }
        backlogs = Backlog.at(
                times,
                periods.stream()
                        .map(period -> period.end().isAfter(asKnownAt) ? asKnownAt : period.end())
                        .toList());
        late = Lengths.completedIn(times, this.periods);
        var months = new LinkedHashSet<Period>();
        periods.forEach(period -> months.addAll(months(period)));
        Intakes.of(times, List.copyOf(months)).forEach(intake -> intakes.put(intake.period(), intake));
        stages = log.process().stages().parallelStream().map(this::stage).toList();
    }

    /** One stage, by period. */
    private record OfStage(List<StageTimes> times, List<Delays> delays) {}

    private OfStage stage(Stage stage) {
        CaseTimes part = CaseTimes.of(log, stage, asKnownAt);
        return new OfStage(
                StageTimes.of(part, periods), stage.limit().isPresent() ? Delays.of(times, part, periods) : List.of());
    }

    private static List<Period> months(Period period) {
        return Frequency.MONTH.within(period.start(), period.end(), YearType.CALENDAR);
    }

    List<Measure> measures() {
        return IntStream.range(0, periods.size()).mapToObj(this::measure).toList();
    }

    private Measure measure(int number) {
        Period period = periods.get(number);
        List<Period> months = months(period);
        var byMonth = new LinkedHashMap<Period, Counts>();
        months.forEach(month -> byMonth.put(month, counted.in(month)));
        var byPart = new LinkedHashMap<String, Map<String, Counts>>();
        parts.forEach((dimension, codes) -> {
            var of = new LinkedHashMap<String, Counts>();
            codes.forEach((code, part) -> of.put(code, part.in(period)));
            byPart.put(dimension, of);
        });
        return new Measure(
                log.process(),
                period,
                asKnownAt,
                log.size(),
                counted.in(period),
                counted.rollingTo(period),
                byMonth,
                byPart,
                backlogs.get(number),
                months.stream()
                        .filter(month -> !month.start().isAfter(asKnownAt))
                        .map(flow::in)
                        .toList(),
                late.get(number),
                months.stream()
                        .map(month -> Objects.requireNonNull(intakes.get(month)))
                        .toList(),
                stages.stream().map(of -> of.times().get(number)).toList(),
                stages.stream()
                        .filter(of -> !of.delays().isEmpty())
                        .map(of -> of.delays().get(number))
                        .toList());
    }
}
