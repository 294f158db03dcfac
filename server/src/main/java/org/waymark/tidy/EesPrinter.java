package org.waymark.tidy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.report.DataNotes;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Scorecard;
import org.waymark.screening.Answer;
import org.waymark.screening.DataSet;
import org.waymark.screening.KnownPlace;
import org.waymark.screening.Lists;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;
import org.waymark.screening.Table;

/**
 * Prints the figures on record behind a report as the Department for Education's tidy data: {@code ees/qpr.csv} with
 * {@code ees/qpr.meta.csv}, or several pairs where periods of different kinds may not stand in one file; a mapping by which
 * Waymark reads them again; and a note of what they are, what they leave out and what the Department's checks say of them.
 */
public final class EesPrinter implements Printer {
    private static final Map<Integer, String> KINDS = Map.of(
            2, "calendar-years", 3, "financial-years", 4, "academic-years", 7, "terms", 9, "months", 10, "quarters");

    @Override
    public String format() {
        return "ees";
    }

    @Override
    public List<Printed> print(Report report) {
        Scorecard card = report.scorecard();
        var left = new TreeMap<DataNotes.Omitted, Long>();
        var groups = new TreeMap<Integer, List<EesFigure>>();
        for (Held held : current(card)) {
            figure(held, left)
                    .ifPresent(figure -> groups.computeIfAbsent(figure.group(), _ -> new ArrayList<>())
                            .add(figure));
        }
        groups.replaceAll((_, figures) -> divided(figures, left));
        groups.values().removeIf(List::isEmpty);
        String code = card.template().report();
        var sheets = new ArrayList<EesSheet>();
        groups.forEach((group, figures) -> sheets.add(
                new EesSheet(groups.size() == 1 ? code : code + "-" + KINDS.get(group), figures, new EesWords(card))));
        return files(report, sheets, left);
    }

    private static List<Printed> files(Report report, List<EesSheet> sheets, Map<DataNotes.Omitted, Long> left) {
        var files = new ArrayList<Printed>();
        var mapping = new StringBuilder();
        var warnings = new LinkedHashMap<String, List<String>>();
        for (EesSheet sheet : sheets) {
            List<List<String>> data = sheet.data();
            List<List<String>> meta = sheet.meta();
            files.add(csv(sheet.name() + ".csv", data));
            files.add(csv(sheet.name() + ".meta.csv", meta));
            mapping.append(sheet.mapping(
                    report.front().council() + ", " + report.front().title(),
                    report.scorecard().asKnownAt().toString()));
            warnings.put(sheet.name() + ".csv", warnings(sheet.name(), data, meta));
        }
        files.add(text(report.scorecard().template().report() + ".toml", "application/toml", mapping.toString()));
        files.add(text("README.txt", "text/plain; charset=utf-8", DataNotes.of(report, left, warnings)));
        return files;
    }

    private static List<String> warnings(String name, List<List<String>> data, List<List<String>> meta) {
        Screening screening = Screening.of(
                new DataSet(Table.of(name + ".csv", data), Table.of(name + ".meta.csv", meta), Lists.shipped()));
        return screening.answers().stream()
                .filter(answer -> answer.result() == Result.WARNING || answer.result() == Result.FAIL)
                .map(Answer::sentence)
                .toList();
    }

    /** The newest known of every figure of the report, and of the indicators that those in it are compared by or made of. */
    private static List<Held> current(Scorecard card) {
        var all = new LinkedHashMap<org.waymark.indicator.IndicatorCode, List<Held>>();
        card.lines().forEach(line -> all.put(line.code(), line.held()));
        card.lines()
                .forEach(line -> line.behind().stream()
                        .collect(Collectors.groupingBy(Held::indicator, LinkedHashMap::new, Collectors.toList()))
                        .forEach(all::putIfAbsent));
        return all.values().stream().flatMap(List::stream).filter(Held::current).toList();
    }

    private static Optional<EesFigure> figure(Held held, Map<DataNotes.Omitted, Long> left) {
        Optional<TidyTime> time = TidyTime.of(held.period());
        Optional<KnownPlace> place = KnownPlace.of(held.area().value(), held.areaName());
        if (time.isEmpty() || place.isEmpty()) {
            left.merge(time.isEmpty() ? DataNotes.Omitted.PERIOD : DataNotes.Omitted.PLACE, 1L, Long::sum);
            return Optional.empty();
        }
        return Optional.of(new EesFigure(held, time.get(), place.get()));
    }

    /** Without those of a dimension that divides nothing: a filter with one item is none. */
    private static List<EesFigure> divided(List<EesFigure> figures, Map<DataNotes.Omitted, Long> left) {
        List<EesFigure> rest = figures;
        for (Optional<String> alone = alone(rest); alone.isPresent(); alone = alone(rest)) {
            String dimension = alone.get();
            int before = rest.size();
            rest = rest.stream()
                    .filter(figure -> !figure.held().cohort().members().containsKey(dimension))
                    .toList();
            left.merge(DataNotes.Omitted.GROUP, (long) before - rest.size(), Long::sum);
        }
        return rest;
    }

    private static Optional<String> alone(List<EesFigure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.held().cohort().members().keySet().stream())
                .distinct()
                .filter(dimension -> figures.stream()
                                .map(figure -> String.valueOf(
                                        figure.held().cohort().members().get(dimension)))
                                .distinct()
                                .count()
                        < 2)
                .findFirst();
    }

    private static Printed csv(String name, List<List<String>> rows) {
        return text(
                name,
                "text/csv; charset=utf-8",
                rows.stream()
                        .map(row -> row.stream().map(EesPrinter::quoted).collect(Collectors.joining(",")))
                        .flatMap(line -> Stream.of(line, "\n"))
                        .collect(Collectors.joining()));
    }

    private static Printed text(String name, String type, String text) {
        return new Printed("ees/" + name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
