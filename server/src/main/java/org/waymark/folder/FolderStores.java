package org.waymark.folder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Answer;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Meetings;
import org.waymark.calendar.Release;
import org.waymark.casefile.CaseFiles;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentaries;
import org.waymark.commentary.Commentary;
import org.waymark.council.Post;
import org.waymark.indicator.Definitions;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.intake.Pack;
import org.waymark.observation.HeldObservations;
import org.waymark.observation.Observation;
import org.waymark.snapshot.Stores;
import org.waymark.target.Target;

/** Everything a pack said, kept in memory, to make a report straight from a folder. */
public final class FolderStores {
    private FolderStores() {}

    /** @param observations those handed over while the pack was read, in that order */
    public static Stores of(Pack pack, List<Observation> observations) {
        return of(pack, observations, CaseFiles.NONE);
    }

    /** @param cases of the pack */
    public static Stores of(Pack pack, List<Observation> observations, CaseFiles cases) {
        return new Stores(
                new HeldDefinitions(pack),
                pack::templates,
                new HeldObservations(observations),
                instant -> newestBefore(
                        instant,
                        pack.targets(),
                        Target::recordedAt,
                        t -> List.of(t.indicator(), t.area(), t.cohort(), t.period(), t.origin())),
                new HeldCommentaries(pack),
                pack.promised(),
                new HeldMeetings(pack),
                instant -> newestBefore(
                        instant,
                        pack.answers(),
                        Answer::recordedAt,
                        answer -> List.of(answer.indicator(), answer.period())),
                pack::rules,
                cases);
    }

    /** Of revisions in order of arrival, the newest of each key recorded before the instant, in order of arrival. */
    static <T> List<T> newestBefore(
            LocalDateTime instant, List<T> revisions, Function<T, LocalDateTime> recordedAt, Function<T, Object> key) {
        var newest = new HashMap<Object, Integer>();
        for (int i = 0; i < revisions.size(); i++) {
            T revision = revisions.get(i);
            if (recordedAt.apply(revision).isBefore(instant)) {
                newest.merge(
                        key.apply(revision),
                        i,
                        (held, later) ->
                                recordedAt.apply(revisions.get(later)).isBefore(recordedAt.apply(revisions.get(held)))
                                        ? held
                                        : later);
            }
        }
        return new ArrayList<>(newest.values())
                .stream().sorted(Comparator.naturalOrder()).map(revisions::get).toList();
    }

    private record HeldDefinitions(Pack pack) implements Definitions {
        @Override
        public List<Indicator> indicators() {
            return pack.indicators();
        }

        @Override
        public Gazetteer gazetteer() {
            return pack.gazetteer();
        }

        @Override
        public List<CohortMember> cohorts() {
            return pack.cohorts();
        }

        @Override
        public List<Post> posts() {
            return pack.posts();
        }

        @Override
        public Frameworks frameworks() {
            return pack.frameworks();
        }
    }

    private record HeldCommentaries(Pack pack) implements Commentaries {
        @Override
        public List<Commentary> newestBefore(LocalDateTime instant) {
            return FolderStores.newestBefore(
                    instant,
                    pack.commentaries(),
                    Commentary::recordedAt,
                    c -> List.of(c.indicator(), c.period(), c.kind()));
        }

        @Override
        public List<Annotation> annotations() {
            return pack.annotations();
        }
    }

    private record HeldMeetings(Pack pack) implements Meetings {
        @Override
        public List<Meeting> all() {
            return pack.meetings();
        }

        @Override
        public List<Release> releases() {
            return pack.releases();
        }
    }
}
