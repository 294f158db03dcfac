package org.waymark.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.target.Target;
import org.waymark.template.Template;

/**
 * What is on record already, so that sheets may refer to more than they hold themselves: a file of figures alone, or one row.
 *
 * @param templates the first says whose figures a row without an area is
 * @param targets the newest revision of each
 * @param actions the codes of what was promised, and {@code meetings} those of meetings
 * @param figures the newest revision of every figure of an indicator, asked for once when its first row is met
 * @param now when a figure that replaces a held one counts as known, where the row does not say
 */
public record Held(
        List<Indicator> indicators,
        Gazetteer gazetteer,
        List<CohortMember> cohorts,
        List<Post> posts,
        List<Template> templates,
        List<Target> targets,
        Set<String> actions,
        Set<String> meetings,
        Function<IndicatorCode, List<Observation>> figures,
        LocalDateTime now,
        Frameworks frameworks) {

    /** Where what is held stands, in place of a file. Nothing is complained of there. */
    static final String PLACE = "the record";

    /** For a pack that must stand by itself. */
    public static final Held NOTHING = new Held(
            List.of(),
            Gazetteer.of(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            _ -> List.of(),
            LocalDateTime.MIN,
            Frameworks.NONE);
}
