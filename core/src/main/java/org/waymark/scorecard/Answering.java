package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.calendar.Meeting;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;

/** Finds what a report has to answer for: what the last meeting asked, and what was promised. */
final class Answering {
    private final Snapshot snapshot;
    private final String report;
    private final LocalDate day;
    private final Map<IndicatorCode, Line> lines;
    private final Optional<Meeting> last;
    private final LocalDate since;

    Answering(Snapshot snapshot, Period period, List<Line> lines) {
        this.snapshot = snapshot;
        this.report = snapshot.template().report();
        this.day = snapshot.asKnownAt();
        this.lines = lines.stream().collect(Collectors.toMap(Line::code, Function.identity(), (one, _) -> one));
        Optional<Meeting> receiving = Meeting.receiving(snapshot.meetings(), report, period);
        LocalDate before = receiving.map(Meeting::date).orElse(day.plusDays(1));
        this.last = last(report, before, period).or(() -> last("", before, period));
        this.since = last.map(meeting -> meeting.submissionDeadline().orElse(meeting.date()))
                .orElse(period.start());
    }

    private Optional<Meeting> last(String of, LocalDate before, Period period) {
        return snapshot.meetings().stream()
                .filter(meeting -> meeting.report().equals(of)
                        && meeting.date().isBefore(before)
                        && !meeting.date().isAfter(day)
                        && meeting.period().compareTo(period) < 0)
                .max(Comparator.comparing(Meeting::date));
    }

    /** @param issues every edition published */
    Answers of(List<Edition> issues) {
        Map<String, Action> actions = new HashMap<>();
        snapshot.actions()
                .forEach(action ->
                        action.asKnownAt(day).filter(this::ours).ifPresent(known -> actions.put(known.code(), known)));
        return new Answers(last, since, minutes(actions), addenda(issues), promises(actions));
    }

    private List<Answers.Minuted> minutes(Map<String, Action> actions) {
        Map<String, Meeting> meetings = snapshot.meetings().stream()
                .filter(meeting -> receives(meeting.report()))
                .collect(Collectors.toMap(Meeting::code, Function.identity(), (one, _) -> one));
        var told = new ArrayList<Answers.Minuted>();
        for (Minute minute : snapshot.promised().minutes()) {
            Meeting at = meetings.get(minute.meeting());
            if (at != null
                    && !minute.recordedOn().orElse(at.date()).isAfter(day)
                    && minute.indicator().map(lines::containsKey).orElse(true)) {
                var each = new Answers.Minuted(
                        minute.asKnownAt(day), at, Optional.ofNullable(actions.get(minute.action())));
                if (!at.date().isBefore(last.map(Meeting::date).orElse(since)) || stillAsked(each)) {
                    told.add(each);
                }
            }
        }
        told.sort(Comparator.comparing(each -> each.at().date()));
        return told;
    }

    /** A question of an earlier meeting that was open when the report before was made. */
    private boolean stillAsked(Answers.Minuted each) {
        boolean settledBefore = each.minute().answer().isBlank()
                ? each.promise()
                        .filter(action -> !action.isOpen())
                        .flatMap(Action::closedOn)
                        .filter(closed -> !closed.isAfter(since))
                        .isPresent()
                : each.minute()
                        .answeredOn()
                        .or(() -> each.minute().recordedOn())
                        .map(answered -> !answered.isAfter(since))
                        .orElse(true);
        return each.minute().kind() == MinuteKind.QUESTION && !settledBefore;
    }

    /** Editions after the first of their period, published since the last meeting and before the day of this report. */
    private List<Answers.Addendum> addenda(List<Edition> issues) {
        Map<Period, Integer> first = new HashMap<>();
        List<Edition> own = issues.stream()
                .filter(issue -> issue.report().equals(report) && issue.stage() == Edition.Stage.PUBLISHED)
                .toList();
        own.forEach(issue -> first.merge(issue.period(), issue.number(), Math::min));
        return own.stream()
                .filter(issue -> issue.number() > first.getOrDefault(issue.period(), issue.number()))
                .map(issue -> new Answers.Addendum(issue.period(), issue.number(), issue.publishedOn()))
                .filter(each -> each.publishedOn().isBefore(day)
                        && !each.publishedOn().isBefore(last.map(Meeting::date).orElse(since)))
                .sorted(Comparator.comparing(Answers.Addendum::publishedOn)
                        .thenComparing(Answers.Addendum::period)
                        .thenComparing(Answers.Addendum::number))
                .toList();
    }

    private List<Answers.Promise> promises(Map<String, Action> actions) {
        var turning = new Turning(snapshot);
        return snapshot.actions().stream()
                .flatMap(action -> Optional.ofNullable(actions.get(action.code())).stream())
                .filter(action -> action.isOpen()
                        || action.closedOn()
                                .filter(closed -> closed.isAfter(since))
                                .isPresent())
                .map(action -> new Answers.Promise(
                        action,
                        action.overdue(day),
                        action.indicator().map(lines::get).map(Line::version),
                        action.indicator().map(lines::get).map(line -> turning.since(line, action))))
                .sorted(Comparator.comparing((Answers.Promise each) -> !each.isOpen())
                        .thenComparing(each -> -each.late())
                        .thenComparing(each -> each.isOpen()
                                ? each.action().due().orElse(LocalDate.MAX)
                                : each.action().closedOn().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Of an indicator in this report; or of none, and not of another report's meeting. */
    private boolean ours(Action action) {
        if (action.indicator().isPresent()) {
            return lines.containsKey(action.indicator().get());
        }
        return snapshot.meetings().stream()
                .filter(meeting -> meeting.code().equals(action.minuted().meeting()))
                .allMatch(meeting -> receives(meeting.report()));
    }

    private boolean receives(String of) {
        return of.isEmpty() || of.equals(report);
    }
}
