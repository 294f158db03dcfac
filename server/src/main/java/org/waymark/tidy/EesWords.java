package org.waymark.tidy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.quantity.Unit;
import org.waymark.report.DataNotes;
import org.waymark.scorecard.Scorecard;
import org.waymark.screening.KnownPlace;

/** What a report calls its indicators, groups and places, as the standard writes such things. */
record EesWords(Scorecard card) {
    private static final Set<String> NOTHING = Set.of("na", "null", "n/a", ".", "..", "-", "total", "all");

    EesMeasure measure(IndicatorCode code, boolean parts, EesNames names) {
        Version version = Objects.requireNonNull(card.indicators().get(code)).latest();
        String label = names.label(version.wording().name(), code.value());
        String column = names.indicator(code.value(), "");
        String places =
                Integer.toString(version.measurement().scale().decimals().places());
        String group = EesNames.text(version.ownership().section(), "");
        List<String> figure = List.of(column, "Indicator", label, group, unit(version), places, "", "");
        if (!parts) {
            return new EesMeasure(code, List.of(column), List.of(figure));
        }
        String above = names.indicator(code.value(), "_numerator");
        String below = names.indicator(code.value(), "_denominator");
        return new EesMeasure(
                code,
                List.of(column, above, below),
                List.of(
                        figure,
                        List.of(
                                above,
                                "Indicator",
                                names.label(DataNotes.numerator(label), code.value()),
                                group,
                                "",
                                "0",
                                "",
                                ""),
                        List.of(
                                below,
                                "Indicator",
                                names.label(DataNotes.denominator(label), code.value()),
                                group,
                                "",
                                "0",
                                "",
                                "")));
    }

    private static String unit(Version version) {
        Unit unit = version.measurement().scale().unit();
        return switch (unit) {
            case PERCENT -> "%";
            case POUNDS -> "£";
            case COUNT, RATE, DAYS, WEEKS, SCORE, RATIO -> "";
        };
    }

    EesDimension dimension(String dimension, Set<String> members, EesNames names) {
        var items = new TreeMap<String, String>();
        var taken = new HashSet<String>();
        for (String code : members) {
            String name = card.cohorts().stream()
                    .filter(member -> member.dimension().equals(dimension)
                            && member.code().equals(code))
                    .map(CohortMember::name)
                    .findFirst()
                    .orElse(code);
            String item = EesNames.text(name, code);
            boolean says = !NOTHING.contains(item.toLowerCase(Locale.ROOT)) && taken.add(item);
            items.put(code, says ? item : item + " (" + code + ")");
        }
        String words = dimension.substring(0, 1).toUpperCase(Locale.ROOT)
                + dimension.substring(1).replace('-', ' ');
        return new EesDimension(
                names.filter(dimension), names.label(words, dimension), Collections.unmodifiableMap(items));
    }

    /** The region a place lies in: as the lists say, else as the record does; null for none. */
    @Nullable
    KnownPlace region(KnownPlace place) {
        if (!place.region().isEmpty()) {
            return KnownPlace.of(place.region(), "").orElse(null);
        }
        Optional<AreaCode> at = AreaCode.parse(place.code());
        for (int steps = 0; at.isPresent() && steps < 10; steps++) {
            Optional<KnownPlace> found = at.map(AreaCode::value)
                    .filter(code -> code.startsWith("E12"))
                    .flatMap(code -> KnownPlace.of(code, ""));
            if (found.isPresent()) {
                return found.get();
            }
            at = at.flatMap(card.gazetteer()::find).flatMap(Area::parent);
        }
        return null;
    }
}
