package org.waymark.intake;

import java.util.List;
import org.waymark.action.Action;
import org.waymark.action.Promised;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Answer;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.council.Post;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.target.Target;
import org.waymark.template.Template;

/**
 * All the sound rows of a data pack but its observations, which are handed over one by one as they are read, since there
 * may be millions. Lists are in the order of the files.
 *
 * @param rules of what may be shown
 */
public record Pack(
        List<Indicator> indicators,
        Gazetteer gazetteer,
        List<CohortMember> cohorts,
        List<Post> posts,
        List<Template> templates,
        List<Target> targets,
        List<Commentary> commentaries,
        List<Annotation> annotations,
        Promised promised,
        List<Meeting> meetings,
        List<Release> releases,
        List<Answer> answers,
        List<org.waymark.confidentiality.Rule> rules,
        Frameworks frameworks) {

    /** One that says nothing of outside frameworks. */
    public Pack(
            List<Indicator> indicators,
            Gazetteer gazetteer,
            List<CohortMember> cohorts,
            List<Post> posts,
            List<Template> templates,
            List<Target> targets,
            List<Commentary> commentaries,
            List<Annotation> annotations,
            Promised promised,
            List<Meeting> meetings,
            List<Release> releases,
            List<Answer> answers,
            List<org.waymark.confidentiality.Rule> rules) {
        this(
                indicators,
                gazetteer,
                cohorts,
                posts,
                templates,
                targets,
                commentaries,
                annotations,
                promised,
                meetings,
                releases,
                answers,
                rules,
                Frameworks.NONE);
    }

    /** Promises and nothing else. */
    public static Pack of(Promised promised) {
        return of(List.of(), promised);
    }

    /** What was said and promised, and nothing else. */
    public static Pack of(List<Commentary> commentaries, Promised promised) {
        return new Pack(
                List.of(),
                Gazetteer.of(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                commentaries,
                List.of(),
                promised,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Each promise with what became of it. */
    public List<Action> actions() {
        return promised.all();
    }
}
