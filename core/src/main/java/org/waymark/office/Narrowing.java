package org.waymark.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Version;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Template;

/**
 * Makes a report of fewer indicators: one, or those that somebody may see. The others are moved to a section that the
 * report has not, so that figures made of them still stand, and lose the words that are theirs alone.
 */
final class Narrowing {
    private static final String ELSEWHERE = " elsewhere ";

    private final Predicate<Indicator> wanted;

    private Narrowing(Predicate<Indicator> wanted) {
        this.wanted = wanted;
    }

    /** Those that a person's right to see drafts reaches. */
    static Narrowing to(Person person) {
        return new Narrowing(indicator -> person.may(
                Right.SEE_DRAFTS, ReceivingReturn.matter(indicator.latest().ownership())));
    }

    /** All of them. */
    static Narrowing none() {
        return new Narrowing(_ -> true);
    }

    static Narrowing to(IndicatorCode one) {
        return new Narrowing(indicator -> indicator.code().equals(one));
    }

    Narrowing and(Narrowing other) {
        return new Narrowing(wanted.and(other.wanted));
    }

    /** The template with the sections of what is wanted, in its own order; empty when none of it is left. */
    Optional<Template> template(Template template, List<Indicator> indicators) {
        List<String> theirs = indicators.stream()
                .filter(wanted)
                .flatMap(indicator -> indicator.all().stream())
                .map(version -> version.ownership().section())
                .distinct()
                .toList();
        List<String> sections = template.sections().isEmpty()
                ? theirs
                : template.sections().stream().filter(theirs::contains).toList();
        return sections.isEmpty() ? Optional.empty() : Optional.of(template.of(sections));
    }

    Snapshot of(Snapshot snapshot) {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        snapshot.indicators()
                .forEach((code, indicator) ->
                        indicators.put(code, wanted.test(indicator) ? indicator : elsewhere(indicator)));
        return new Snapshot(
                snapshot.asKnownAt(),
                snapshot.template(),
                indicators,
                snapshot.gazetteer(),
                snapshot.cohorts(),
                snapshot.posts(),
                snapshot.observations(),
                snapshot.revisions(),
                snapshot.targets(),
                snapshot.commentaries(),
                snapshot.annotations().stream()
                        .filter(mark -> mark.indicator()
                                .map(code -> Optional.ofNullable(
                                                snapshot.indicators().get(code))
                                        .filter(wanted)
                                        .isPresent())
                                .orElse(true))
                        .toList(),
                snapshot.promised(),
                snapshot.meetings(),
                snapshot.answers(),
                Map.of());
    }

    private static Indicator elsewhere(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                indicator.all().stream().map(Narrowing::elsewhere).toList());
    }

    private static Version elsewhere(Version version) {
        Ownership own = version.ownership();
        return version.owned(new Ownership(ELSEWHERE, own.service(), own.owner(), own.supplier()));
    }
}
