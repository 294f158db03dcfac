package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.Gazetteer;
import org.waymark.breakdown.Scan;
import org.waymark.calendar.Meeting;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Commentary;
import org.waymark.council.Post;
import org.waymark.edition.Edition;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Patterns;
import org.waymark.template.Template;

/**
 * A whole report's judgements, before any page is thought of.
 *
 * @param period the one reported
 * @param lines KPIs, activity and context indicators by section in the template's order, then as defined
 * @param summary of all KPIs
 * @param sections one for each section that has KPIs
 * @param indicators every indicator named anywhere in it, retired ones too
 * @param posts by code
 * @param meeting that receives it, when one is on record
 * @param review what changed in indicators and targets since the year before, in the first report of a year or where the
 *     template asks
 * @param scan where groups and places differ, when the template asks
 * @param casework that the report tells of, in its order
 * @param answers what was asked of it, and what was answered
 * @param findings about the report as a whole
 */
public record Scorecard(
        Template template,
        Period period,
        LocalDate asKnownAt,
        List<Line> lines,
        Summary summary,
        List<Summary> sections,
        Map<IndicatorCode, Indicator> indicators,
        Gazetteer gazetteer,
        List<CohortMember> cohorts,
        Map<String, Post> posts,
        Optional<Meeting> meeting,
        Optional<Review> review,
        Optional<Scan> scan,
        List<Casework> casework,
        Answers answers,
        List<Finding> findings) {

    public List<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Optional<Line> line(IndicatorCode code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** How many reports, this one included, a rating history tells of. */
    public static final int HISTORY = 8;

    /**
     * Judges one snapshot.
     *
     * @param pasts what earlier reports said; those compared with and those of the rating history
     */
    public static Scorecard of(Snapshot snapshot, Period period, List<Past> pasts) {
        return of(snapshot, period, pasts, List.of());
    }

    /** @param issues every edition published so far */
    public static Scorecard of(Snapshot snapshot, Period period, List<Past> pasts, List<Edition> issues) {
        var byPeriod = new HashMap<Period, Past>();
        pasts.forEach(past -> byPeriod.put(past.period(), past));
        List<Line> lines = new Lines(snapshot, period, true)
                .all().stream()
                        .map(line -> line.with(history(line, period, byPeriod)))
                        .toList();
        var summing = new Summing(snapshot.indicators(), snapshot.template(), period, byPeriod);
        List<Past.Result> results = Past.results(lines);
        return new Scorecard(
                snapshot.template(),
                period,
                snapshot.asKnownAt(),
                lines,
                summing.all(results),
                summing.sections(results),
                snapshot.indicators(),
                snapshot.gazetteer(),
                snapshot.cohorts(),
                snapshot.posts(),
                Meeting.receiving(snapshot.meetings(), snapshot.template().report(), period),
                Reviewing.forReport(snapshot, period),
                asked(snapshot.template().patterns())
                        ? Optional.of(Scanning.of(snapshot, snapshot.template().patterns(), lines))
                        : Optional.empty(),
                Casework.all(snapshot, period),
                new Answering(snapshot, period, lines).of(issues),
                List.of());
    }

    /** Of casework and nothing else. */
    public static Scorecard of(
            Template template, Period period, Casework casework, Gazetteer gazetteer, List<CohortMember> cohorts) {
        return new Scorecard(
                template,
                period,
                casework.asKnownAt(),
                List.of(),
                new Summary("", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0), List.of()),
                List.of(),
                Map.of(),
                gazetteer,
                cohorts,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(casework),
                Answers.NONE,
                List.of());
    }

    /** Of the yearly review and nothing else, for the end of its newer year. */
    public static Scorecard of(Snapshot snapshot, Review review) {
        return new Scorecard(
                snapshot.template(),
                review.to(),
                snapshot.asKnownAt(),
                List.of(),
                new Summary("", new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0), List.of()),
                List.of(),
                snapshot.indicators(),
                snapshot.gazetteer(),
                snapshot.cohorts(),
                snapshot.posts(),
                Optional.empty(),
                Optional.of(review),
                Optional.empty(),
                List.of(),
                Answers.NONE,
                List.of());
    }

    /** The same judgements beside other words; an indicator that none are given of has none. */
    public Scorecard saying(Map<IndicatorCode, List<Commentary>> words) {
        return with(
                template,
                lines.stream()
                        .map(line -> line.saying(words.getOrDefault(line.code(), List.of())))
                        .toList(),
                scan);
    }

    /** The same judgements for a report laid out otherwise. */
    public Scorecard with(Template other) {
        return with(other, lines, scan);
    }

    private Scorecard with(Template template, List<Line> lines, Optional<Scan> scan) {
        return new Scorecard(
                template,
                period,
                asKnownAt,
                lines,
                summary,
                sections,
                indicators,
                gazetteer,
                cohorts,
                posts,
                meeting,
                review,
                scan,
                casework,
                answers,
                findings);
    }

    private static boolean asked(Patterns patterns) {
        return !patterns.dimensions().isEmpty() || !patterns.areaKinds().isEmpty();
    }

    /** The same judgements with a scan of every group and place, or of those that the template asks for. */
    public Scorecard scanned(Snapshot snapshot) {
        return with(template, lines, Optional.of(Scanning.of(snapshot, template.patterns(), lines)));
    }

    /** The title of a post; its code where it is not known. */
    public String post(String code) {
        Post post = posts.get(code);
        return post == null ? code : post.title();
    }

    private static List<PastRating> history(Line line, Period period, Map<Period, Past> pasts) {
        if (line.kind() != Kind.KPI) {
            return List.of();
        }
        var history = new ArrayList<PastRating>();
        for (Period then = period.plus(1 - HISTORY); then.compareTo(period) < 0; then = then.next()) {
            Past past = pasts.get(then);
            if (past != null) {
                history.add(new PastRating(
                        then, past.of(line.code()).map(Past.Result::rating).orElse("not-reported")));
            }
        }
        history.add(new PastRating(period, line.rating().code()));
        return history;
    }
}
