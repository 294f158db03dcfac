package org.waymark.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.calendar.Round;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;
import org.waymark.signoff.Part;

/**
 * What a round wants and how it stands, or the part of it that is somebody’s.
 *
 * @param title of the report
 * @param today the day on which it was asked
 * @param wants in the order of the report, the figure of an indicator before the words on it
 */
public record Returns(String title, Round round, LocalDate today, List<Want> wants) {
    public Returns {
        wants = List.copyOf(wants);
    }

    /**
     * How far some of it has come.
     *
     * @param figuresIn held, signed, or answered with nothing new
     * @param wordsIn submitted or approved
     * @param late figures and words past their day
     */
    public record Share(String name, int figures, int figuresIn, int words, int wordsIn, int wordsApproved, int late) {}

    /** What one post is to be reminded of, the longest due first. */
    public record Chase(Charge from, List<Want> wants) {}

    public boolean isLate(Want want) {
        return want.standing().isOpen() && today.isAfter(want.dueOn());
    }

    /** Working days since it was due; none for what is not late. */
    public int daysLate(Want want) {
        return isLate(want) ? working(want.dueOn(), today) : 0;
    }

    /** What is late, or due within so many working days, by the post it is due from: whose oldest is oldest, first. */
    public List<Chase> chase(int days) {
        Map<String, List<Want>> byPost = wants.stream()
                .filter(want -> want.standing().isOpen())
                .filter(want -> isLate(want) || working(today, want.dueOn()) <= days)
                .sorted(Comparator.comparing(Want::dueOn))
                .collect(Collectors.groupingBy(want -> want.from().post(), LinkedHashMap::new, Collectors.toList()));
        return byPost.values().stream()
                .map(theirs -> new Chase(theirs.getFirst().from(), theirs))
                .toList();
    }

    public Share whole() {
        return share("", wants);
    }

    /** By service, or by section where an indicator names no service; in the order of the report. */
    public List<Share> byService() {
        return shares(Want::service);
    }

    /** By the post it is due from, under its title. */
    public List<Share> byPost() {
        return shares(want -> want.from().title());
    }

    private List<Share> shares(Function<Want, String> by) {
        return wants.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> share(each.getKey(), each.getValue()))
                .toList();
    }

    private Share share(String name, List<Want> some) {
        return new Share(
                name,
                count(some, Part.FIGURES, false),
                count(some, Part.FIGURES, true),
                count(some, Part.WORDS, false),
                count(some, Part.WORDS, true),
                (int) some.stream()
                        .filter(want -> want.part() == Part.WORDS && want.standing() == Standing.APPROVED)
                        .count(),
                (int) some.stream().filter(this::isLate).count());
    }

    private static int count(List<Want> some, Part part, boolean in) {
        return (int) some.stream()
                .filter(want -> want.part() == part && (!in || want.standing().isIn()))
                .count();
    }

    /** From the first day, not counted, to the second, counted. */
    private static int working(LocalDate from, LocalDate to) {
        return WorkingDays.of(BankHolidays.ENGLAND)
                .between(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
    }
}
