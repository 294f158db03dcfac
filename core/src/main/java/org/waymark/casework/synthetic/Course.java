package org.waymark.casework.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.waymark.casefile.Event;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

/** The events that a case of a process goes through from start to end, and where in its time each comes. */
final class Course {
    /** Of an event that ends no stage: close upon the one before. */
    private static final int AT_ONCE = 3;
    /** How much of the time beyond the limit goes to the stage that is the bottleneck. */
    private static final double BOTTLENECK = 0.7;

    private static final double SCATTER = 0.3;

    private final List<String> path = new ArrayList<>();
    private final List<Double> share = new ArrayList<>();
    private final int limit;
    private int bottleneck = 1;

    Course(Process process) {
        Set<String> again = process.repeatable();
        process.events().stream()
                .filter(event -> !process.closes(event) && !again.contains(event))
                .forEach(path::add);
        path.add(process.whole().to().getFirst());
        limit = process.whole().limit().map(each -> each.days()).orElse(AT_ONCE);
        double longest = 0;
        double sum = 0;
        for (int i = 0; i < path.size(); i++) {
            double days = i == 0 ? 0 : days(process, path.get(i));
            share.add(days);
            sum += days;
            // The first stage is the office's own; the bottleneck lies with those who are asked.
            if (i > 1 && days > longest) {
                longest = days;
                bottleneck = i;
            }
        }
        double all = sum;
        share.replaceAll(days -> days / all);
    }

    private static double days(Process process, String event) {
        return process.stages().stream()
                .filter(stage -> stage.to().contains(event))
                .findFirst()
                .flatMap(Stage::limit)
                .map(each -> (double) each.days())
                .orElse((double) AT_ONCE);
    }

    /**
     * The events of a case, at random but in order; the first and the last where they are told to be.
     *
     * @param hurry how much sooner than usual the first stage ends, as a factor
     */
    List<Event> events(int start, int end, double hurry, SplittableRandom random) {
        int days = end - start;
        double within = Math.min(days, limit);
        double beyond = days - within;
        var reach = new double[path.size()];
        double sum = 0;
        for (int i = 1; i < reach.length; i++) {
            double stretch = StrictMath.exp(SCATTER * bell(random)) * (i == 1 ? hurry : 1);
            reach[i] = within * share.get(i) * stretch
                    + beyond * (i == bottleneck ? BOTTLENECK : 0)
                    + beyond * (1 - BOTTLENECK) * share.get(i);
            sum += reach[i];
        }
        var events = new ArrayList<Event>();
        double at = 0;
        for (int i = 0; i < reach.length; i++) {
            at += reach[i];
            int day = i == reach.length - 1 ? end : start + (int) Math.floor(days * at / Math.max(sum, 1e-9));
            events.add(new Event(path.get(i), LocalDate.ofEpochDay(Math.min(day, end))));
        }
        return events;
    }

    /** Near enough normal, and the same on every machine: twelve even draws less their mean. */
    private static double bell(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
