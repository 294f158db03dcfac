package org.waymark.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.BankHolidays;

/**
 * A kind of casework: what begins a case, what completes it, in how long, through which stages, with which exceptions.
 *
 * @param whole from the first event to the one that is counted
 * @param leaving the events that end a case without its being counted: a request withdrawn, a plan not made
 * @param including the indicator that all counted cases feed
 * @param excluding the one that those without an exception feed
 * @param bands upper ends in days of the bands of age in which open cases are shown; the last band has none
 */
public record Process(
        String code,
        String name,
        Stage whole,
        List<Stage> stages,
        List<Allowance> allowances,
        List<String> leaving,
        Counting counting,
        Aim aim,
        IndicatorCode including,
        IndicatorCode excluding,
        List<Limit> bands,
        String source) {
    /** So that an event's number fits a byte. */
    public static final int MOST_EVENTS = 120;

    public Process {
        stages = List.copyOf(stages);
        allowances = List.copyOf(allowances);
        leaving = List.copyOf(leaving);
        bands = List.copyOf(bands);
    }

    /** Every event the process knows, in the order in which they happen on one day. */
    public List<String> events() {
        var events = new LinkedHashSet<String>();
        events.add(whole.from());
        for (Stage stage : stages) {
            events.add(stage.from());
            stage.to().stream().filter(event -> !closes(event)).forEach(events::add);
        }
        for (Allowance allowance : allowances) {
            events.add(allowance.event());
            if (!allowance.until().isEmpty()) {
                events.add(allowance.until());
            }
        }
        events.removeIf(this::closes);
        events.addAll(whole.to());
        events.addAll(leaving);
        return List.copyOf(events);
    }

    /** Whether the event ends a case. */
    public boolean closes(String event) {
        return whole.to().contains(event) || leaving.contains(event);
    }

    /** Those that may come more than once in a case: pauses and what ends them, and new beginnings. */
    public Set<String> repeatable() {
        return allowances.stream()
                .flatMap(allowance -> Stream.of(allowance.event(), allowance.until()))
                .filter(event -> !event.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The whole, or the stage of that code. */
    public Optional<Stage> stage(String code) {
        return Stream.concat(Stream.of(whole), stages.stream())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** A limit as it is written, counted as the process counts its own: by the same bank holidays, and rolling on as it does. */
    public Optional<Limit> limit(String text) {
        return Limit.parse(
                text,
                whole.limit().map(Limit::holidays).orElse(BankHolidays.ENGLAND),
                whole.limit().map(Limit::rollsOn).orElse(false));
    }

    /** The same process with another limit of the whole. */
    public Process within(Limit limit) {
        return new Process(
                code,
                name,
                new Stage(whole.code(), whole.name(), whole.from(), whole.to(), Optional.of(limit), whole.source()),
                stages,
                allowances,
                leaving,
                counting,
                aim,
                including,
                excluding,
                bands,
                source);
    }

    /** As decided otherwise: the switches named are on, all others as they stand. */
    public Process with(Set<String> on) {
        return new Process(
                code,
                name,
                whole,
                stages,
                allowances.stream()
                        .map(each -> on.contains(each.event())
                                ? new Allowance(
                                        each.event(), each.name(), each.effect(), each.until(), true, each.source())
                                : each)
                        .toList(),
                leaving,
                counting,
                aim,
                including,
                excluding,
                bands,
                source);
    }
}
