package org.waymark.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gathers findings without ever growing past what a person can read: of one rule in one file and column, the first
 * {@value #SHOWN} are kept and the rest counted. Not for use by several threads at once.
 */
public final class Findings {
    /** Findings kept of one rule, file and column. */
    public static final int SHOWN = 20;

    /** One rule's findings in one file and column: those kept, and how many there were in all. */
    public record Group(List<Finding> shown, long count) {
        public Finding first() {
            return shown.getFirst();
        }
    }

    private record Key(Severity severity, String rule, String file, String column) {}

    private static final class Tally {
        final List<Finding> shown = new ArrayList<>();
        long count;
    }

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();
    private final Consumer<Finding> watching;

    public Findings() {
        this(_ -> {});
    }

    /** @param watching told of every finding as it is added here, also of those that will not be kept */
    public Findings(Consumer<Finding> watching) {
        this.watching = watching;
    }

    public void add(Finding finding) {
        watching.accept(finding);
        var key = new Key(
                finding.severity(),
                finding.rule(),
                finding.place().file(),
                finding.place().column());
        Tally tally = tallies.computeIfAbsent(key, _ -> new Tally());
        tally.count++;
        if (tally.shown.size() < SHOWN) {
            tally.shown.add(finding);
        }
    }

    public void addAll(Findings others) {
        for (var entry : others.tallies.entrySet()) {
            Tally tally = tallies.computeIfAbsent(entry.getKey(), _ -> new Tally());
            tally.count += entry.getValue().count;
            entry.getValue().shown.stream()
                    .limit(Math.max(0, SHOWN - tally.shown.size()))
                    .forEach(tally.shown::add);
        }
    }

    /** All but those of one rule. */
    public Findings without(String rule) {
        var rest = new Findings();
        tallies.forEach((key, tally) -> {
            if (!key.rule().equals(rule)) {
                rest.tallies.put(key, tally);
            }
        });
        return rest;
    }

    /** All but those of one rule about one file. */
    public Findings without(String rule, String file) {
        var rest = new Findings();
        tallies.forEach((key, tally) -> {
            if (!key.rule().equals(rule) || !key.file().equals(file)) {
                rest.tallies.put(key, tally);
            }
        });
        return rest;
    }

    /** Worst first; within a severity in the order they were met. */
    public List<Group> groups() {
        return tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.severity().compareTo(b.severity())))
                .map(entry -> new Group(List.copyOf(entry.getValue().shown), entry.getValue().count))
                .toList();
    }

    /** Those kept, worst first. */
    public List<Finding> shown() {
        return tallies.values().stream()
                .flatMap(tally -> tally.shown.stream())
                .sorted(Finding.WORST_FIRST)
                .toList();
    }

    public long count(Severity severity) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(entry -> entry.getValue().count)
                .sum();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public boolean isEmpty() {
        return tallies.isEmpty();
    }
}
