package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Mapping;
import org.waymark.indicator.Relation;
import org.waymark.period.Frequency;

/** Reads frameworks.csv, what others measure, and mappings.csv, what our indicators are to it. */
final class FrameworkRows {
    private final List<FrameworkMetric> metrics = new ArrayList<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private final Taken metricCodes = new Taken();
    private final Taken mapped = new Taken();
    private final Set<String> known = new LinkedHashSet<>();
    private final References references;

    FrameworkRows(References references, Frameworks held) {
        this.references = references;
        held.metrics().forEach(metric -> known.add(key(metric.framework(), metric.metric())));
    }

    Consumer<Reading> metrics(Reading reading) {
        int framework = reading.column("framework");
        int code = reading.column("metric");
        return row -> {
            String of = Taken.name(row, framework);
            String metric = row.text("metric");
            Optional<Frequency> frequency =
                    row.choice("frequency", Frequency::parse, Words.of(Frequency.values(), Frequency::code));
            var read = new FrameworkMetric(
                    of, row.text("version"), metric, row.text("name"), frequency, row.text("source"), row.text("url"));
            if (row.sound() && metricCodes.first(row, code, key(of, metric))) {
                metrics.add(read);
                known.add(key(of, metric));
            }
        };
    }

    Consumer<Reading> mappings(Reading reading) {
        int of = reading.column("indicator");
        int metric = reading.column("metric");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            String framework = row.text("framework");
            String code = row.text("metric");
            Optional<Relation> relation =
                    row.choice("relation", Relation::parse, Words.of(Relation.values(), Relation::code));
            if (!framework.isEmpty() && !code.isEmpty() && !known.contains(key(framework, code))) {
                row.complain(
                        Rule.named("unknown-metric"),
                        metric,
                        code,
                        "framework",
                        framework,
                        "nearest",
                        Nearest.to(key(framework, code), List.copyOf(known))
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Add it to frameworks.csv."));
                return;
            }
            var recorded = row.date("recorded_on");
            String note = row.text("note");
            if (indicator == null || relation.isEmpty() || !row.sound()) {
                return;
            }
            if (mapped.first(row, of, indicator.code() + " " + key(framework, code))) {
                mappings.add(new Mapping(indicator.code(), framework, code, relation.get(), note, recorded));
            }
        };
    }

    Frameworks read() {
        return new Frameworks(metrics, mappings);
    }

    private static String key(String framework, String metric) {
        return framework + ":" + metric;
    }
}
