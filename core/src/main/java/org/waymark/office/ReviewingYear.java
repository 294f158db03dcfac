package org.waymark.office;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.confidentiality.Audience;
import org.waymark.period.Period;
import org.waymark.report.AppendixWriting;
import org.waymark.report.Report;
import org.waymark.scorecard.Review;
import org.waymark.scorecard.ReviewList;
import org.waymark.scorecard.Reviewing;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** The yearly review of a report's indicators and targets, as a list and as the appendix that a cabinet gets. */
public final class ReviewingYear {
    private final Stores stores;
    private final LocalDate asKnownAt;

    /** The review, and all it is about. */
    public record Reviewed(Scorecard scorecard, ReviewList list) {
        public Report appendix() {
            return AppendixWriting.of(scorecard, list);
        }
    }

    public ReviewingYear(Stores stores, LocalDate asKnownAt) {
        this.stores = stores;
        this.asKnownAt = asKnownAt;
    }

    /** As the public may read it: without indicators that are for the council's own eyes. */
    public Reviewed of(Template template, Period.Year from, Period.Year to) {
        return of(new Masking(stores, Audience.PUBLIC).take(template, asKnownAt), from, to);
    }

    /**
     * @param who needs {@link Right#SEE_DRAFTS}; sees as far as it reaches
     * @return empty when none of the report is theirs
     */
    public Optional<Reviewed> of(Person who, Template template, Period.Year from, Period.Year to) {
        who.demand(Right.SEE_DRAFTS);
        Narrowing theirs = Narrowing.to(who);
        return theirs.template(template, stores.definitions().indicators())
                .map(narrow -> of(theirs.of(new Masking(stores, Audience.MEMBERS).take(narrow, asKnownAt)), from, to));
    }

    private static Reviewed of(Snapshot snapshot, Period.Year from, Period.Year to) {
        Review review = Reviewing.of(snapshot, from, to);
        return new Reviewed(Scorecard.of(snapshot, review), ReviewList.of(snapshot, review));
    }
}
