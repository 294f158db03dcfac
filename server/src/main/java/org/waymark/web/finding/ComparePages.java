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
import org.waymark.chart.RankedChart;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;

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
            case "periods" -> new ComparePairs(drawing).periods(request, shown, view.get(), line, model);
            case "two" -> new ComparePairs(drawing).two(request, shown, view.get(), line, model);
            default -> places(request, shown, view.get(), line, model);
        }
        return press.page(request, HttpStatus.OK, "finding/compare-" + by, frame, model);
    }

    private void places(ServerRequest request, Shown shown, ReportView view, LineView line, Map<String, Object> model) {
        List<Sets.Set> sets = Sets.of(shown, view, line);
        model.put("sets", List.of());
        model.put("periods", List.of());
        model.put("rows", List.of());
        model.put("chart", "");
        model.put("unit", "");
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
        model.put("unit", LineWords.scale(measured).label());
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
                            .map(each -> counts(each))
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
                    row.flatMap(DataRow::number)
                            .map(value -> LineWords.brief(line, value))
                            .orElseGet(() -> figure(line)),
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
                Words.say(
                        "finding.bars",
                        LineWords.period(period),
                        set.name(),
                        first,
                        ranked.getFirst().figure(line)));
        return drawing.draw(RankedChart.of(
                LineWords.scale(line),
                ranked.stream().map(each -> each.bar(line)).toList(),
                List.of(),
                description));
    }

    static String counts(DataRow row) {
        return row.denominator().isEmpty()
                ? ""
                : Words.say("finding.counts", LineWords.count(row.numerator()), LineWords.count(row.denominator()));
    }

    static List<String> newestFirst(List<DataRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(DataRow::when).reversed())
                .map(DataRow::period)
                .distinct()
                .toList();
    }

    static <T> List<Choice> choices(List<T> all, Function<T, String> code, Function<T, String> name, T chosen) {
        return all.stream()
                .map(each -> new Choice(code.apply(each), name.apply(each), each.equals(chosen)))
                .toList();
    }

    static <T> T chosen(List<T> all, Function<T, String> code, Optional<String> asked) {
        return all.stream()
                .filter(each -> asked.equals(Optional.of(code.apply(each))))
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
