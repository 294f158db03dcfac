package org.waymark.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The cases in a queue, by the week in which they came into it. Not for use by several threads at once. */
final class Waiting {
    private static final int WEEK = 7;

    /**
     * A case in the queue, or on the way to it.
     *
     * @param due the last day on which it is in time
     * @param entered the day on which it comes into the queue
     */
    record Case(int start, int due, int entered) {}

    private final int first;
    private final double[] next;
    private final List<List<Case>> weeks = new ArrayList<>();
    /** By week, how many. */
    private int[] waiting = new int[64];

    private double[] weight = {};
    private int weighed = Integer.MIN_VALUE;

    /**
     * @param first the day before which nobody came into it
     * @param next by days of waiting, how often a case is next
     */
    Waiting(int first, double[] next) {
        this.first = first;
        this.next = next;
    }

    void add(Case each) {
        int week = (each.entered() - first) / WEEK;
        while (weeks.size() <= week) {
            weeks.add(new ArrayList<>());
        }
        weeks.get(week).add(each);
        waiting = week < waiting.length ? waiting : Arrays.copyOf(waiting, week * 2);
        waiting[week]++;
    }

    /** Drawn by how often cases that had waited so long have been next; empty when nobody is waiting. */
    Optional<Case> next(int day, SplittableRandom random) {
        weigh(day);
        double total = 0;
        for (int week = 0; week < weeks.size(); week++) {
            total += waiting[week] * weight[week];
        }
        double at = random.nextDouble() * total;
        for (int week = 0; week < weeks.size(); week++) {
            at -= waiting[week] * weight[week];
            if (at < 0) {
                List<Case> of = weeks.get(week);
                int chosen = random.nextInt(of.size());
                Case drawn = of.get(chosen);
                of.set(chosen, of.getLast());
                of.removeLast();
                waiting[week]--;
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    /** How often those of each week are next, which is the same all day. */
    private void weigh(int day) {
        if (day == weighed && weight.length >= weeks.size()) {
            return;
        }
        weighed = day;
        weight = weight.length >= weeks.size() ? weight : new double[weeks.size() + WEEK];
        for (int week = 0; week < weight.length; week++) {
            weight[week] = next[Math.clamp(day - first - week * WEEK, 0, next.length - 1)];
        }
    }

    List<Case> all() {
        return weeks.stream().flatMap(List::stream).toList();
    }
}
