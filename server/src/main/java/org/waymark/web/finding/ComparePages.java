package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.benchmark.Certainty;
import org.waymark.chart.Description;
import org.waymark.chart.Drawing;
import org.waymark.chart.Plot;
import org.waymark.chart.RankedChart;
import org.waymark.chart.SeriesChart;
import org.waymark.period.Period;
import org.waymark.report.Messages;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/** Any indicator across places and groups, between two periods, and between two places. */
public record ComparePages(Press press, Drawing drawing) {
    static final List<String> WAYS = List.of("places", "periods", "two");

    /** A choice in a form. */
    public record Choice(String code, String name, boolean chosen) {}

    /** A row of the table under the bars. */
    public record Standing(String name, String figure, String interval, String counts, boolean ours) {}

    /** A row of the table of two places or two periods. */
    public record Pair(String name, String first, String second) {}

    ServerResponse compare(ServerRequest request, Shown shown) {
        String title = Words.say("finding.compare.title", shown.periodName());
        var frame = press.framing().edition(request, title, "compare", shown);
        Optional<ReportView> view = shown.view();
        List<LineView> lines = view.map(ReportView::lines).orElse(List.of()).stream()
                .filter(line -> !DataView.current(shown, line.code()).isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return press.page(request, HttpStatus.OK, "finding/no-data", frame, Map.of("shown", shown));
        }
        String by = request.param("by").filter(WAYS::contains).orElse("places");
        List<LineView> able = by.equals("places")
                ? lines.stream()
                        .filter(line -> !Sets.of(shown, view.get(), line).isEmpty())
                        .toList()
                : lines;
        LineView line = chosen(able.isEmpty() ? lines : able, LineView::code, request.param("indicator"));
        Map<String, Object> model = new HashMap<>(Map.of("shown", shown, "by", by, "line", line));
        model.put("indicators", choices(able.isEmpty() ? lines : able, LineView::code, LineView::name, line));
        model.put("note", line.text("notComparableBecause"));
        switch (by) {
            case "periods" -> periods(request, shown, view.get(), line, model);
            case "two" -> two(request, shown, view.get(), line, model);
            default -> places(request, shown, view.get(), line, model);
        }
        return press.page(request, HttpStatus.OK, "finding/compare-" + by, frame, model);
    }

    private void places(
            ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Set> sets = Sets.of(shown, view, line);
        model.put("sets", List.of());
        model.put("periods", List.of());
        model.put("rows", List.of());
        model.put("chart", "");
        model.put("source", line.code());
        if (sets.isEmpty()) {
            return;
        }
        Sets.Set set = chosen(sets, Sets.Set::code, request.param("set"));
        List<DataRow> rows = DataView.current(shown, set.indicator()).stream()
                .filter(row -> set.members().stream().anyMatch(member -> row.isOf(member.area(), member.cohort())))
                .toList();
        List<String> periods = newestFirst(rows.stream()
                .filter(row -> set.members().stream()
                        .anyMatch(member -> !member.ours() && row.isOf(member.area(), member.cohort())))
                .toList());
        String period = chosen(periods, code -> code, request.param("period"));
        LineView measured = view.line(set.indicator()).orElse(line);
        List<Ranked> ranked = ranked(set, rows, period, measured);
        model.put("sets", choices(sets, Sets.Set::code, Sets.Set::name, set));
        model.put("periods", choices(periods, code -> code, LineWords::period, period));
        model.put("source", set.indicator());
        model.put("rows", ranked.stream().map(each -> each.standing(measured)).toList());
        model.put("chart", bars(measured, set, period, ranked));
    }

    /** A member's figure of one period; none where none is held. */
    private record Ranked(Sets.Member member, Optional<DataRow> row, Certainty certainty) {
        String figure(LineView line) {
            return row.map(each -> LineWords.figure(line, each)).orElse(Words.say("finding.absent.missing"));
        }

        Standing standing(LineView line) {
            return new Standing(
                    member.name(),
                    figure(line),
                    Compared.interval(line, certainty),
                    row.filter(each -> !each.denominator().isEmpty())
                            .map(each -> Words.say("finding.counts", each.numerator(), each.denominator()))
                            .orElse(""),
                    member.ours());
        }

        RankedChart.Row bar(LineView line) {
            var ends = certainty instanceof Certainty.Between between ? between : null;
            return new RankedChart.Row(
                    member.name(),
                    row.flatMap(DataRow::number).map(Number::doubleValue).orElse(null),
                    ends == null ? null : ends.lower(),
                    ends == null ? null : ends.upper(),
                    figure(line),
                    member.ours());
        }
    }

    /** The best first where one way is better, else the highest; those without a figure last. */
    private static List<Ranked> ranked(Sets.Set set, List<DataRow> rows, String period, LineView line) {
        var ranked = new ArrayList<Ranked>();
        for (Sets.Member member : set.members()) {
            Optional<DataRow> row = rows.stream()
                    .filter(each -> each.period().equals(period) && each.isOf(member.area(), member.cohort()))
                    .findFirst();
            ranked.add(new Ranked(
                    member,
                    row,
                    row.map(each -> Compared.certainty(line, each))
                            .orElse(new Certainty.Unknown(Certainty.Why.NO_FIGURE))));
        }
        int way = line.text("polarity").equals("lower") ? 1 : -1;
        ranked.sort(Comparator.comparingDouble((Ranked each) -> each.row()
                .flatMap(DataRow::number)
                .map(value -> way * value.doubleValue())
                .orElse(Double.MAX_VALUE)));
        return ranked;
    }

    private String bars(LineView line, Sets.Set set, String period, List<Ranked> ranked) {
        String first = ranked.getFirst().member().name();
        var description = new Description(
                line.name(),
                Words.say("finding.bars", LineWords.period(period), set.name(), first, ranked.getFirst().figure(line)));
        return drawing.draw(RankedChart.of(
                LineWords.scale(line), ranked.stream().map(each -> each.bar(line)).toList(), List.of(), description));
    }

    private void periods(
            ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Member> members = Sets.all(shown, view, line);
        Sets.Member place = chosen(members, Sets.Member::key, request.param("place"));
        List<DataRow> rows = DataView.current(shown, line.code()).stream()
                .filter(row -> row.isOf(place.area(), place.cohort()))
                .toList();
        List<String> periods = newestFirst(rows);
        String later = chosen(periods, code -> code, request.param("period"));
        String earlier = chosen(
                periods.size() > 1 && request.param("against").isEmpty() ? periods.subList(1, periods.size()) : periods,
                code -> code,
                request.param("against"));
        model.put("places", choices(members, Sets.Member::key, Sets.Member::name, place));
        model.put("periods", choices(periods, code -> code, LineWords::period, later));
        model.put("againsts", choices(periods, code -> code, LineWords::period, earlier));
        DataRow one = row(rows, later);
        DataRow other = row(rows, earlier);
        model.put(
                "rows",
                List.of(
                        new Pair(LineWords.period(later), LineWords.figure(line, one), counts(one)),
                        new Pair(LineWords.period(earlier), LineWords.figure(line, other), counts(other))));
        model.put("said", later.equals(earlier)
                ? Words.say("finding.difference.itself")
                : broken(line, one.when(), other.when())
                ? Words.say("finding.difference.broken", LineWords.period(later), LineWords.period(earlier))
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
        return line.text("calculation").equals("as-supplied") && line.text("basis").equals("rolling-12");
    }

    private void two(ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Member> members = Sets.all(shown, view, line);
        Sets.Member first = chosen(members, Sets.Member::key, request.param("place"));
        Sets.Member second = chosen(
                members.size() > 1 && request.param("against").isEmpty() ? members.subList(1, members.size()) : members,
                Sets.Member::key,
                request.param("against"));
        List<DataRow> all = DataView.current(shown, line.code());
        List<DataRow> ones =
                all.stream().filter(row -> row.isOf(first.area(), first.cohort())).toList();
        List<DataRow> others =
                all.stream().filter(row -> row.isOf(second.area(), second.cohort())).toList();
        List<String> periods = newestFirst(java.util.stream.Stream.concat(ones.stream(), others.stream())
                .toList());
        model.put("places", choices(members, Sets.Member::key, Sets.Member::name, first));
        model.put("againsts", choices(members, Sets.Member::key, Sets.Member::name, second));
        model.put("first", first.name());
        model.put("second", second.name());
        model.put(
                "rows",
                periods.stream()
                        .map(period -> new Pair(
                                LineWords.period(period),
                                figure(line, ones, period),
                                figure(line, others, period)))
                        .toList());
        Optional<String> both = periods.stream()
                .filter(period -> has(ones, period) && has(others, period))
                .findFirst();
        model.put("said", first.equals(second)
                ? Words.say("finding.difference.itself-place")
                : both.map(period -> Words.say("finding.two.in", LineWords.period(period)) + " "
                                + Compared.places(
                                        line,
                                        first.name(),
                                        row(ones, period),
                                        second.name(),
                                        row(others, period),
                                        first.ours() || second.ours()))
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

    private static String counts(DataRow row) {
        return row.denominator().isEmpty() ? "" : Words.say("finding.counts", row.numerator(), row.denominator());
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
        return rows.stream().filter(row -> row.period().equals(period)).findFirst().orElseThrow();
    }

    private static List<String> newestFirst(List<DataRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(DataRow::when).reversed())
                .map(DataRow::period)
                .distinct()
                .toList();
    }

    private static <T> List<Choice> choices(
            List<T> all, Function<T, String> code, Function<T, String> name, T chosen) {
        return all.stream()
                .map(each -> new Choice(code.apply(each), name.apply(each), each.equals(chosen)))
                .toList();
    }

    private static <T> T chosen(List<T> all, Function<T, String> code, Optional<String> asked) {
        return all.stream()
                .filter(each -> asked.equals(Optional.of(code.apply(each))))
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
