package org.waymark.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.template.Comparison;
import org.waymark.template.FrontSheet;
import org.waymark.template.Patterns;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;
import org.waymark.template.TrendSettings;

/** The report of a pack that has no report.toml: every indicator, about the area that most figures are of. */
final class UnwrittenTemplate {
    private UnwrittenTemplate() {}

    /** Empty when no row names an area. */
    static Optional<Template> of(
            List<Sheet> observations, List<Indicator> indicators, Gazetteer gazetteer, Findings findings) {
        Optional<AreaCode> council = mostObserved(observations);
        if (council.isEmpty()) {
            return Optional.empty();
        }
        String name = gazetteer.name(council.get());
        var sections = new LinkedHashSet<String>();
        indicators.forEach(
                indicator -> sections.add(indicator.latest().ownership().section()));
        findings.add(Rule.named("unwritten-report").at(Place.of("report.toml"), "", "area", name));
        return Optional.of(new Template(
                "report",
                "Performance report",
                council.get(),
                name,
                Frequency.QUARTER,
                YearType.FINANCIAL,
                List.copyOf(sections),
                Map.of(),
                List.of(Comparison.values()),
                List.of(),
                List.of(),
                TrendSettings.PRODUCT,
                Patterns.PRODUCT,
                "",
                FrontSheet.NONE,
                ReportLayout.PRODUCT,
                Map.of(),
                ""));
    }

    /** The area that most rows are of; of several the first by code. */
    static Optional<AreaCode> mostObserved(List<Sheet> observations) {
        var rows = new HashMap<String, long[]>();
        for (Sheet sheet : observations) {
            int area = sheet.header().indexOf("area");
            if (area >= 0) {
                sheet.forEachRow(row -> {
                    if (row.cells().size() > area && rows.size() < 100_000) {
                        rows.computeIfAbsent(row.cells().get(area).strip(), _ -> new long[1])[0]++;
                    }
                });
            }
        }
        return rows.entrySet().stream()
                .filter(entry -> AreaCode.parse(entry.getKey()).isPresent())
                .max(Comparator.comparingLong((Map.Entry<String, long[]> entry) -> entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .flatMap(entry -> AreaCode.parse(entry.getKey()));
    }
}
