package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.intake.IndicatorRows.Defined;

/** Puts what sheets give beside what is held: of two with one code, the given counts. */
final class OnRecord {
    private OnRecord() {}

    static List<Area> areas(List<Area> held, List<Area> given) {
        Set<AreaCode> codes = given.stream().map(Area::code).collect(Collectors.toSet());
        return Stream.concat(held.stream().filter(area -> !codes.contains(area.code())), given.stream())
                .toList();
    }

    static Gazetteer gazetteer(Gazetteer held, Gazetteer given) {
        return Gazetteer.of(
                areas(held.areas(), given.areas()),
                Stream.concat(given.groups().stream(), held.groups().stream()).toList());
    }

    static Set<String> members(List<CohortMember> held, Set<String> given) {
        var all = new HashSet<>(given);
        held.forEach(member -> all.add(member.dimension() + ":" + member.code()));
        return all;
    }

    static Set<String> posts(List<Post> held, Set<String> given) {
        var all = new HashSet<>(given);
        held.forEach(post -> all.add(post.code()));
        return all;
    }

    /** Every version held that is not given anew, then those given. */
    static List<Defined> versions(List<Indicator> held, List<Defined> given) {
        Set<Map.Entry<IndicatorCode, Integer>> anew = given.stream()
                .map(each -> Map.entry(each.code(), each.version().number()))
                .collect(Collectors.toSet());
        var all = new ArrayList<Defined>();
        for (Indicator indicator : held) {
            for (Version version : indicator.all()) {
                if (!anew.contains(Map.entry(indicator.code(), version.number()))) {
                    all.add(new Defined(indicator.code(), version, Held.PLACE, 0));
                }
            }
        }
        all.addAll(given);
        return all;
    }

    /**
     * The indicators as they stand with what is given. One whose given version would push out a version on record stands as
     * held, and what is given of it is refused.
     */
    static List<Indicator> standing(
            List<Indicator> held,
            List<Defined> given,
            List<Indicator> together,
            Set<String> refused,
            Findings findings) {
        Map<IndicatorCode, Indicator> before = new HashMap<>();
        held.forEach(indicator -> before.put(indicator.code(), indicator));
        Map<IndicatorCode, Indicator> after = new HashMap<>();
        together.forEach(indicator -> after.put(indicator.code(), indicator));
        for (Indicator indicator : held) {
            Indicator now = after.get(indicator.code());
            Set<Integer> numbers = now == null
                    ? Set.of()
                    : now.all().stream().map(Version::number).collect(Collectors.toSet());
            indicator.all().stream()
                    .filter(version -> !numbers.contains(version.number()))
                    .findFirst()
                    .ifPresent(lost -> {
                        after.put(indicator.code(), indicator);
                        refuse(indicator.code(), lost, given, refused, findings);
                    });
        }
        return Stream.concat(
                        held.stream().map(Indicator::code),
                        together.stream().map(Indicator::code).filter(code -> !before.containsKey(code)))
                .map(after::get)
                .toList();
    }

    private static void refuse(
            IndicatorCode code, Version lost, List<Defined> given, Set<String> refused, Findings findings) {
        refused.add(code.value());
        given.stream()
                .filter(each -> each.code().equals(code))
                .forEach(each -> findings.add(Rule.named("version-upsets-record")
                        .at(
                                Place.of(each.file(), each.row(), "effective_from"),
                                "",
                                "version",
                                each.version().number(),
                                "indicator",
                                code,
                                "held",
                                lost.number())));
    }

    /** The codes of which a version that was given stands. */
    static Set<IndicatorCode> standing(List<Defined> given, List<Indicator> indicators, Set<String> refused) {
        var standing = new HashSet<Map.Entry<IndicatorCode, Integer>>();
        indicators.forEach(indicator ->
                indicator.all().forEach(version -> standing.add(Map.entry(indicator.code(), version.number()))));
        return given.stream()
                .filter(each -> !refused.contains(each.code().value())
                        && standing.contains(
                                Map.entry(each.code(), each.version().number())))
                .map(Defined::code)
                .collect(Collectors.toSet());
    }

    /** Those of which a sheet gave a version. */
    static List<Indicator> given(List<Indicator> indicators, Set<IndicatorCode> codes) {
        return indicators.stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }
}
