package org.waymark.casework.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Event;
import org.waymark.casefile.Limit;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;

/**
 * Made-up casework of one council: the year asked for, whose totals it meets exactly; the year before, so that rolling figures
 * have something to roll over; and cases still open at the year's end. With a season, an old backlog cleared in the first
 * months, a pilot that decides sooner, and exceptions.
 */
public final class Synthetic {
    /** How many cases are completed in each month, against the others. */
    private static final double[] SEASON = {0.9, 0.95, 1.1, 0.85, 1.0, 1.1, 1.25, 0.6, 0.9, 1.1, 1.15, 0.75};

    private static final double YEAR_BEFORE = 0.75;
    private static final double IN_TIME_BEFORE = 0.18;
    private static final double LEAVING = 0.35;
    private static final double OPEN = 0.55;
    private static final double PILOT = 0.2;
    private static final double PILOT_HURRY = 0.6;
    /** How much likelier a pilot case is to be among those in time. */
    private static final double PILOT_LUCK = 1.8;
    /** Late cases take so much longer than the limit on average, as a share of it. */
    private static final double LATENESS = 0.75;

    private static final double SHOCK = 1.5;

    private final Wanted wanted;
    private final Limit limit;
    private final WorkingDays working = WorkingDays.of(BankHolidays.ENGLAND);
    private final Course course;
    private final SplittableRandom random;
    private final List<CaseFile> made = new ArrayList<>();

    private Synthetic(Wanted wanted) {
        this.wanted = wanted;
        this.limit = wanted.process().whole().limit().orElseThrow();
        this.course = new Course(wanted.process());
        this.random = new SplittableRandom(wanted.seed());
    }

    /** In order of their first day, with keys that count up. */
    public static List<CaseFile> cases(Wanted wanted) {
        wanted.fault().ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
        var synthetic = new Synthetic(wanted);
        int before = (int) Math.round(wanted.completed() * YEAR_BEFORE);
        synthetic.year(wanted.year() - 1, before, (int) Math.round(before * IN_TIME_BEFORE), 0, 0);
        synthetic.year(wanted.year(), wanted.completed(), wanted.inTime(), wanted.excepted(), wanted.exceptedInTime());
        synthetic.leaving();
        synthetic.open();
        List<CaseFile> sorted = synthetic.made.stream()
                .sorted(Comparator.comparing(file -> file.events().getFirst().on()))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new CaseFile(
                        "made-up-%06d".formatted(i + 1),
                        sorted.get(i).breakdown(),
                        sorted.get(i).events()))
                .toList();
    }

    private void year(int year, int completed, int inTime, int excepted, int exceptedInTime) {
        int[] ends = new int[completed];
        boolean[] pilot = new boolean[completed];
        double[] luck = new double[completed];
        for (int i = 0; i < completed; i++) {
            ends[i] = ending(year);
            pilot[i] = year == wanted.year() && month(ends[i]) > 4 && random.nextDouble() < PILOT;
            double weight = (0.3 + 1.7 * month(ends[i]) / 12) * (pilot[i] ? PILOT_LUCK : 1);
            luck[i] = -StrictMath.log(1 - random.nextDouble()) / weight;
        }
        // Drawing without replacement by weight: the least of exponentials (Efraimidis and Spirakis 2006).
        int[] order = IntStream.range(0, completed)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> luck[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < completed; place++) {
            int i = order[place];
            boolean good = place < inTime;
            boolean excused = good ? place < exceptedInTime : place - inTime < excepted - exceptedInTime;
            int start = good ? startInTime(ends[i]) : startLate(ends[i], year);
            var events = new ArrayList<>(course.events(start, ends[i], pilot[i] ? PILOT_HURRY : 1, random));
            if (excused) {
                int on = start + 1 + random.nextInt(Math.max(1, ends[i] - start - 1));
                events.add(new Event(wanted.exception().orElseThrow(), LocalDate.ofEpochDay(on)));
            }
            made.add(new CaseFile("", People.drawn(pilot[i], random), events));
        }
    }

    /** A working day of the year, by the season. */
    private int ending(int year) {
        double at = random.nextDouble()
                * IntStream.range(0, 12).mapToDouble(i -> SEASON[i]).sum();
        int month = 0;
        while (at > SEASON[month] && month < 11) {
            at -= SEASON[month++];
        }
        LocalDate first = LocalDate.of(year, month + 1, 1);
        int before = Math.toIntExact(first.toEpochDay()) - 1;
        int days = working.between(before, before + first.lengthOfMonth());
        return working.plus(before, 1 + random.nextInt(days));
    }

    private static int month(int day) {
        return LocalDate.ofEpochDay(day).getMonthValue();
    }

    private int startInTime(int end) {
        int start = end - (int) Math.round(limit.days() * (0.6 + 0.4 * Math.sqrt(random.nextDouble())));
        start = working.onOrAfter(start);
        while (limit.last(start) < end) {
            start = working.plus(start, 1);
        }
        return start;
    }

    private int startLate(int end, int year) {
        double clearing = year == wanted.year() ? Math.max(0, SHOCK * (1 - month(end) / 9.0)) : 0;
        double beyond = -StrictMath.log(1 - random.nextDouble()) * limit.days() * LATENESS * (1 + clearing);
        return lateStart(end, 1 + (int) Math.min(beyond, limit.days() * 6.0));
    }

    private int lateStart(int end, int beyond) {
        int start = end - limit.days() - beyond;
        while (limit.last(start) >= end || working.onOrAfter(start) != start) {
            start--;
        }
        return start;
    }

    /** Cases that end without being counted: mostly in their first stage, the first way of leaving the likeliest. */
    private void leaving() {
        List<String> ways = wanted.process().leaving();
        int count = ways.isEmpty() ? 0 : (int) Math.round(wanted.completed() * LEAVING);
        for (int i = 0; i < count; i++) {
            int way = 0;
            while (way + 1 < ways.size() && random.nextDouble() < 0.25) {
                way++;
            }
            int end = ending(wanted.year() - random.nextInt(2));
            int start = working.onOrAfter(
                    end - 10 - (int) (limit.days() * (0.15 + 0.2 * way + 0.15 * random.nextDouble())));
            LocalDate last = LocalDate.ofEpochDay(Math.max(start, end));
            var events = new ArrayList<Event>();
            int reached = way == 0 ? 1 : 2;
            course.events(start, Math.max(start, end) + limit.days(), 1, random).stream()
                    .limit(reached)
                    .filter(event -> !event.on().isAfter(last))
                    .forEach(events::add);
            events.add(new Event(ways.get(way), last));
            made.add(new CaseFile("", People.drawn(false, random), events));
        }
    }

    /** Cases begun before the year's end that would end after it, and so have only their first events. */
    private void open() {
        LocalDate last = LocalDate.of(wanted.year(), 12, 31);
        int today = Math.toIntExact(last.toEpochDay());
        int count = (int) Math.round(wanted.completed() * OPEN);
        for (int i = 0; i < count; i++) {
            int age = (int)
                    Math.min(-StrictMath.log(1 - random.nextDouble()) * limit.days() * LATENESS, limit.days() * 5.0);
            int start = working.plus(today - age - 3, 1);
            start = Math.min(start, working.plus(today - 8, 1));
            boolean pilot = age < limit.days() && random.nextDouble() < PILOT;
            int end = today + 1 + random.nextInt(limit.days());
            List<Event> events = course.events(start, end, pilot ? PILOT_HURRY : 1, random).stream()
                    .filter(event -> !event.on().isAfter(last))
                    .toList();
            made.add(new CaseFile("", People.drawn(pilot, random), events));
        }
    }
}
