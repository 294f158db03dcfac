package org.waymark.web.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.waymark.chart.Drawing;
import org.waymark.chart.Plot;
import org.waymark.chart.SeriesChart;
import org.waymark.period.Period;
import org.waymark.report.Messages;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/** What the pages say that set two periods, or two places, beside each other. */
record ComparePairs(Drawing drawing) {

    void periods(ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Member> members = Sets.all(shown, view, line);
        Sets.Member place = ComparePages.chosen(members, Sets.Member::key, request.param("place"));
        List<DataRow> rows = DataView.current(shown, line.code()).stream()
                .filter(row -> row.isOf(place.area(), place.cohort()))
                .toList();
        List<String> periods = ComparePages.newestFirst(rows);
        String later = ComparePages.chosen(periods, code -> code, request.param("period"));
        String earlier = ComparePages.chosen(
                periods.size() > 1 && request.param("against").isEmpty() ? periods.subList(1, periods.size()) : periods,
                code -> code,
                request.param("against"));
        model.put("places", ComparePages.choices(members, Sets.Member::key, Sets.Member::name, place));
        model.put("periods", ComparePages.choices(periods, code -> code, LineWords::period, later));
        model.put("againsts", ComparePages.choices(periods, code -> code, LineWords::period, earlier));
        DataRow one = row(rows, later);
        DataRow other = row(rows, earlier);
        model.put(
                "rows",
                List.of(
                        new ComparePages.Pair(
                                LineWords.period(later), LineWords.figure(line, one), ComparePages.counts(one)),
                        new ComparePages.Pair(
                                LineWords.period(earlier), LineWords.figure(line, other), ComparePages.counts(other))));
        model.put(
                "said",
                later.equals(earlier)
                        ? Words.say("finding.difference.itself")
                        : broken(line, one.when(), other.when())
                                ? Words.say(
                                        "finding.difference.broken", LineWords.period(later), LineWords.period(earlier))
                                : Compared.sentence(
                                        line,
                                        LineWords.period(later),
                                        one,
                                        LineWords.period(earlier),
                                        other,
                                        one.when().overlaps(other.when()) || rolls(line)));
        model.put("chart", series(line, place.name(), rows, Optional.empty(), List.of()));
    }

    /** Whether the definition changed between two periods so that they cannot be set beside each other. */
    private static boolean broken(LineView line, Period one, Period other) {
        Period first = one.compareTo(other) < 0 ? one : other;
        Period last = one.compareTo(other) < 0 ? other : one;
        for (JsonNode point : line.node().path("series")) {
            Optional<Period> at = Period.parse(point.path("period").asString(""));
            if (point.path("breaksHere").asBoolean(false)
                    && at.isPresent()
                    && at.get().start().isAfter(first.start())
                    && !at.get().start().isAfter(last.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean rolls(LineView line) {
        return line.text("calculation").equals("as-supplied")
                && line.text("basis").equals("rolling-12");
    }

    void two(ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Member> members = Sets.all(shown, view, line);
        Sets.Member first = ComparePages.chosen(members, Sets.Member::key, request.param("place"));
        Sets.Member second = ComparePages.chosen(
                members.size() > 1 && request.param("against").isEmpty() ? members.subList(1, members.size()) : members,
                Sets.Member::key,
                request.param("against"));
        List<DataRow> all = DataView.current(shown, line.code());
        List<DataRow> ones = all.stream()
                .filter(row -> row.isOf(first.area(), first.cohort()))
                .toList();
        List<DataRow> others = all.stream()
                .filter(row -> row.isOf(second.area(), second.cohort()))
                .toList();
        List<String> periods = ComparePages.newestFirst(
                java.util.stream.Stream.concat(ones.stream(), others.stream()).toList());
        model.put("places", ComparePages.choices(members, Sets.Member::key, Sets.Member::name, first));
        model.put("againsts", ComparePages.choices(members, Sets.Member::key, Sets.Member::name, second));
        model.put("first", first.name());
        model.put("second", second.name());
        model.put(
                "rows",
                periods.stream()
                        .map(period -> new ComparePages.Pair(
                                LineWords.period(period), figure(line, ones, period), figure(line, others, period)))
                        .toList());
        Optional<String> both = periods.stream()
                .filter(period -> has(ones, period) && has(others, period))
                .findFirst();
        model.put(
                "said",
                first.equals(second)
                        ? Words.say("finding.difference.itself-place")
                        : both.map(period -> Words.say("finding.two.in", LineWords.period(period)) + " "
                                        + Compared.places(
                                                line,
                                                first.name(),
                                                row(ones, period),
                                                second.name(),
                                                row(others, period),
                                                Sets.overlap(view, first, second)))
                                .orElse(Words.say("finding.difference.never")));
        model.put("chart", series(line, first.name(), ones, Optional.of(second.name()), others));
    }

    private String series(
            LineView line, String name, List<DataRow> rows, Optional<String> besideName, List<DataRow> besides) {
        if (rows.stream().noneMatch(row -> row.number().isPresent())) {
            return "";
        }
        var plot = new Plot(
                line.name() + ", " + name,
                LineWords.scale(line),
                marks(rows),
                Optional.empty(),
                List.of(),
                "",
                besideName.stream()
                        .map(other -> new Plot.Beside(other, marks(besides)))
                        .toList(),
                List.of());
        return drawing.draw(SeriesChart.of(plot, Messages.english()));
    }

    private static List<Plot.Mark> marks(List<DataRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(DataRow::when))
                .map(row -> Plot.Mark.plain(row.when(), LineWords.figure(row)))
                .toList();
    }

    private static String figure(LineView line, List<DataRow> rows, String period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .findFirst()
                .map(row -> LineWords.figure(line, row))
                .orElse(Words.say("finding.absent.missing"));
    }

    private static boolean has(List<DataRow> rows, String period) {
        return rows.stream().anyMatch(row -> row.period().equals(period));
    }

    private static DataRow row(List<DataRow> rows, String period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
