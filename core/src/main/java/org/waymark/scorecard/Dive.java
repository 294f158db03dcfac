package org.waymark.scorecard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.TrendRule;
import org.waymark.snapshot.Snapshot;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/**
 * All that can already be said of one indicator, before anybody begins a deep dive.
 *
 * @param scorecard of the report that it stands in, narrowed to it
 * @param trends its direction by each rule, that of the report first
 * @param promises ever made of it, the newest first, and whether it turned since
 * @param minutes about it, the newest first
 */
public record Dive(
        Scorecard scorecard, Line line, List<Trend> trends, List<Answers.Promise> promises, List<Minute> minutes) {
    private static final List<TrendRule> RULES = List.of(
            TrendRule.REGRESSION,
            TrendRule.PREVIOUS,
            TrendRule.SAME_PERIOD_LAST_YEAR,
            TrendRule.MANN_KENDALL,
            TrendRule.SPC,
            TrendRule.FINGERTIPS);

    public Dive {
        trends = List.copyOf(trends);
        promises = List.copyOf(promises);
        minutes = List.copyOf(minutes);
    }

    /** Empty when the report has no line of the indicator. */
    public static Optional<Dive> of(Snapshot snapshot, Scorecard scorecard, IndicatorCode code) {
        return scorecard
                .line(code)
                .map(line -> new Dive(
                        scorecard,
                        line,
                        trends(snapshot, scorecard, line),
                        promises(snapshot, line),
                        minutes(snapshot, line)));
    }

    private static List<Trend> trends(Snapshot snapshot, Scorecard scorecard, Line line) {
        Set<TrendRule> rules = new LinkedHashSet<>();
        rules.add(Travel.rule(line.version(), snapshot.template().trend()));
        rules.addAll(RULES);
        rules.remove(TrendRule.NONE);
        var lines = new Lines(snapshot, scorecard.period(), false);
        return rules.stream()
                .map(rule -> Travel.under(
                        rule,
                        line.indicator(),
                        line.version(),
                        line.series(),
                        line.inPeriod(),
                        line.aim(),
                        snapshot.template().trend(),
                        lines.restarts(line.indicator(), line.version())))
                .toList();
    }

    private static List<Answers.Promise> promises(Snapshot snapshot, Line line) {
        var turning = new Turning(snapshot);
        return snapshot.actions().stream()
                .filter(action -> action.indicator().equals(Optional.of(line.code())))
                .flatMap(action -> action.asKnownAt(snapshot.asKnownAt()).stream())
                .sorted(java.util.Comparator.comparing(
                                (Action action) -> action.raisedOn().orElse(java.time.LocalDate.MIN))
                        .reversed())
                .map(action -> new Answers.Promise(
                        action,
                        action.overdue(snapshot.asKnownAt()),
                        Optional.of(line.version()),
                        Optional.of(turning.since(line, action))))
                .toList();
    }

    private static List<Minute> minutes(Snapshot snapshot, Line line) {
        return snapshot.promised().minutes().stream()
                .filter(minute -> minute.indicator().equals(Optional.of(line.code())))
                .filter(minute -> minute.recordedOn()
                        .filter(snapshot.asKnownAt()::isBefore)
                        .isEmpty())
                .map(minute -> minute.asKnownAt(snapshot.asKnownAt()))
                .toList()
                .reversed();
    }

    /** What the rules say that say anything, each once. */
    public Set<Verdict> verdicts() {
        var verdicts = new LinkedHashSet<Verdict>();
        trends.forEach(trend -> trend.told().ifPresent(verdicts::add));
        return verdicts;
    }
}
