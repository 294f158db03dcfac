package org.waymark.store;

import static org.waymark.store.tables.Tables.TEMPLATE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.store.tables.tables.records.TemplateRecord;
import org.waymark.template.Comparison;
import org.waymark.template.DeadlineRule;
import org.waymark.template.FrontSheet;
import org.waymark.template.Patterns;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;
import org.waymark.template.TrendSettings;

/** Reports asked for, as rows. */
final class TemplateShelf {
    static final Shelf<Template, TemplateRecord> TEMPLATES =
            Shelf.keyed("reports", TEMPLATE, List.of(TEMPLATE.REPORT), TemplateShelf::write, TemplateShelf::read);

    private TemplateShelf() {}

    private static void write(Template template, TemplateRecord row) {
        Map<Frequency, Integer> window = template.window();
        row.setReport(template.report());
        row.setTitle(template.title());
        row.setCouncil(template.council().value());
        row.setCouncilName(template.councilName());
        row.setFrequency(template.frequency().code());
        row.setYears(template.years().code());
        row.setSections(template.sections().toArray(String[]::new));
        row.setPointsDay(window.get(Frequency.DAY));
        row.setPointsMonth(window.get(Frequency.MONTH));
        row.setPointsTerm(window.get(Frequency.TERM));
        row.setPointsQuarter(window.get(Frequency.QUARTER));
        row.setPointsYear(window.get(Frequency.YEAR));
        row.setComparisons(template.comparisons().stream().map(Comparison::code).toArray(String[]::new));
        row.setComparators(template.comparators().toArray(String[]::new));
        row.setBenchmarks(template.benchmarks().stream().map(AreaCode::value).toArray(String[]::new));
        row.setTrendRule(template.trend().rule());
        row.setTrendLevel(template.trend().level());
        row.setTrendMinimumPoints(template.trend().minimumPoints());
        OptionalDouble rate = template.trend().falseDiscoveryRate();
        row.setTrendFalseDiscoveryRate(rate.isPresent() ? rate.getAsDouble() : null);
        Patterns patterns = template.patterns();
        row.setPatternDimensions(patterns.dimensions().toArray(String[]::new));
        row.setPatternAreaKinds(patterns.areaKinds().toArray(String[]::new));
        row.setPatternBaseline(patterns.baseline().map(Period::toString).orElse(null));
        row.setPatternRate(patterns.rate());
        row.setNotice(template.notice());
        row.setFront(front(template.front()));
        row.setLayout(stored(template.layout().written()));
        row.setDeadlines(stored(template.deadlines().written()));
        row.setOptions(template.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(option -> Stream.of(option.getKey(), option.getValue()))
                .toArray(String[]::new));
        row.setSource(template.source());
    }

    private static Template read(TemplateRecord row) {
        return new Template(
                row.getReport(),
                row.getTitle(),
                AreaCode.of(row.getCouncil()),
                row.getCouncilName(),
                Frequency.parse(row.getFrequency()).orElseThrow(),
                YearType.parse(row.getYears()).orElseThrow(),
                List.of(row.getSections()),
                window(row),
                Stream.of(row.getComparisons())
                        .map(code -> Comparison.parse(code).orElseThrow())
                        .toList(),
                List.of(row.getComparators()),
                Stream.of(row.getBenchmarks()).map(AreaCode::of).toList(),
                trend(row),
                new Patterns(
                        List.of(row.getPatternDimensions()),
                        List.of(row.getPatternAreaKinds()),
                        Optional.ofNullable(row.getPatternBaseline()).flatMap(Period::parse),
                        row.getPatternRate()),
                row.getNotice(),
                front(row.getFront()),
                ReportLayout.of(settings(row.getLayout())),
                DeadlineRule.of(settings(row.getDeadlines())),
                options(row.getOptions()),
                row.getSource());
    }

    private static TrendSettings trend(TemplateRecord row) {
        Double rate = row.getTrendFalseDiscoveryRate();
        return new TrendSettings(
                row.getTrendRule(),
                row.getTrendLevel(),
                row.getTrendMinimumPoints(),
                rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate));
    }

    /** Name and text in turn; a list is its name with each of its texts. */
    private static String[] front(FrontSheet front) {
        var stored = new ArrayList<String>();
        put(stored, "author", List.of(front.author()));
        put(stored, "recommendation", front.recommendations());
        put(stored, "background-paper", front.backgroundPapers());
        put(stored, "exempt", List.of(front.exempt()));
        put(stored, "urgent", List.of(front.urgent()));
        put(stored, "late", List.of(front.late()));
        return stored.toArray(String[]::new);
    }

    private static void put(List<String> stored, String name, List<String> texts) {
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> {
            stored.add(name);
            stored.add(text);
        });
    }

    private static FrontSheet front(String[] stored) {
        return new FrontSheet(
                String.join("", named(stored, "author")),
                named(stored, "recommendation"),
                named(stored, "background-paper"),
                String.join("", named(stored, "exempt")),
                String.join("", named(stored, "urgent")),
                String.join("", named(stored, "late")));
    }

    private static List<String> named(String[] stored, String name) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < stored.length; i += 2) {
            if (stored[i].equals(name)) {
                texts.add(stored[i + 1]);
            }
        }
        return texts;
    }

    /** Name and word in turn; a list without words is its name with none. */
    private static String[] stored(Map<String, List<String>> settings) {
        var stored = new ArrayList<String>();
        settings.forEach((name, values) -> (values.isEmpty() ? List.of("") : values).forEach(value -> {
            stored.add(name);
            stored.add(value);
        }));
        return stored.toArray(String[]::new);
    }

    private static Map<String, List<String>> settings(String[] stored) {
        var settings = new TreeMap<String, List<String>>();
        for (int i = 0; i < stored.length; i += 2) {
            List<String> values = settings.computeIfAbsent(stored[i], _ -> new ArrayList<>());
            if (!stored[i + 1].isEmpty()) {
                values.add(stored[i + 1]);
            }
        }
        return settings;
    }

    /** Key and value in turn. */
    private static Map<String, String> options(String[] stored) {
        var options = new TreeMap<String, String>();
        for (int i = 0; i < stored.length; i += 2) {
            options.put(stored[i], stored[i + 1]);
        }
        return options;
    }

    private static Map<Frequency, Integer> window(TemplateRecord row) {
        var window = new EnumMap<Frequency, Integer>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            Integer points = points(row, frequency);
            if (points != null) {
                window.put(frequency, points);
            }
        }
        return Map.copyOf(window);
    }

    private static @Nullable Integer points(TemplateRecord row, Frequency frequency) {
        return switch (frequency) {
            case DAY -> row.getPointsDay();
            case MONTH -> row.getPointsMonth();
            case TERM -> row.getPointsTerm();
            case QUARTER -> row.getPointsQuarter();
            case YEAR -> row.getPointsYear();
        };
    }
}
