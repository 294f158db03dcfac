package org.waymark.store;

import java.time.LocalDateTime;
import java.util.List;
import org.waymark.action.Action;
import org.waymark.action.Actions;
import org.waymark.action.Minute;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Meetings;
import org.waymark.calendar.Release;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentaries;
import org.waymark.commentary.Commentary;
import org.waymark.council.Post;
import org.waymark.indicator.Definitions;
import org.waymark.indicator.Frameworks;
import org.waymark.indicator.Indicator;
import org.waymark.snapshot.Stores;

/** Every store a report is read from. */
final class StoredRecord {
    private StoredRecord() {}

    static Stores of(Session session) {
        return new Stores(
                new Defined(session),
                () -> session.read(TemplateShelf.TEMPLATES::newest),
                new StoredObservations(session),
                instant -> session.read(dsl -> TargetShelf.newestBefore(dsl, instant)),
                new Said(session),
                new Kept(session),
                new Due(session),
                instant -> session.read(dsl -> DutyShelves.answersBefore(dsl, instant)),
                () -> session.read(RuleShelf::newest),
                new StoredCases(session));
    }

    private record Defined(Session session) implements Definitions {
        @Override
        public List<Indicator> indicators() {
            return session.read(DefinitionShelf::newest);
        }

        @Override
        public Gazetteer gazetteer() {
            return session.read(dsl -> Gazetteer.of(PlaceShelves.AREAS.newest(dsl), PlaceShelves.GROUPS.newest(dsl)));
        }

        @Override
        public List<CohortMember> cohorts() {
            return session.read(PlaceShelves.COHORTS::newest);
        }

        @Override
        public List<Post> posts() {
            return session.read(PlaceShelves.POSTS::newest);
        }

        @Override
        public Frameworks frameworks() {
            return session.read(
                    dsl -> new Frameworks(FrameworkShelves.METRICS.newest(dsl), FrameworkShelves.MAPPINGS.newest(dsl)));
        }
    }

    private record Said(Session session) implements Commentaries {
        @Override
        public List<Commentary> newestBefore(LocalDateTime instant) {
            return session.read(dsl -> WordShelves.newestBefore(dsl, instant));
        }

        @Override
        public List<Annotation> annotations() {
            return session.read(WordShelves.ANNOTATIONS::newest);
        }
    }

    private record Kept(Session session) implements Actions {
        @Override
        public List<Action> all() {
            return session.read(PromiseShelves::newest).all();
        }

        @Override
        public List<Minute> minutes() {
            return session.read(PromiseShelves::newest).minutes();
        }
    }

    private record Due(Session session) implements Meetings {
        @Override
        public List<Meeting> all() {
            return session.read(DutyShelves.MEETINGS::newest);
        }

        @Override
        public List<Release> releases() {
            return session.read(DutyShelves.RELEASES::newest);
        }
    }
}
