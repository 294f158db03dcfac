package org.waymark.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose bank holidays count. Those that come every year are worked out from the Banking and Financial Dealings Act 1971 and
 * the custom of substitute days; those proclaimed for one year stand in {@code bank-holidays.tsv}.
 */
public enum BankHolidays {
    /** England and Wales. */
    ENGLAND,
    SCOTLAND,
    NORTHERN_IRELAND,
    /** Of any part of the United Kingdom, which is what “working day” leaves out in the Freedom of Information Act 2000, section 10(6). */
    UNITED_KINGDOM;

    private static final Map<LocalDate, LocalDate> MOVED = new HashMap<>();
    private static final Set<LocalDate> ADDED = new HashSet<>();

    static {
        read();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BankHolidays> parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** In order. Exact from 1978 on, when the early May holiday began; earlier years by the rules since. */
    public SortedSet<LocalDate> of(int year) {
        var days = new TreeSet<LocalDate>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(unlessMoved(monday(year, Month.MAY, 1)));
        days.add(unlessMoved(monday(year, Month.MAY, -1)));
        substituted(days, LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
        ADDED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        if (this != SCOTLAND) {
            substituted(days, LocalDate.of(year, 1, 1));
            days.add(easter.plusDays(1));
            days.add(monday(year, Month.AUGUST, -1));
        }
        if (this == SCOTLAND || this == UNITED_KINGDOM) {
            substituted(days, LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 2));
            days.add(monday(year, Month.AUGUST, 1));
            if (year >= 2007) {
                substituted(days, LocalDate.of(year, 11, 30));
            }
        }
        if (this == NORTHERN_IRELAND || this == UNITED_KINGDOM) {
            substituted(days, LocalDate.of(year, 3, 17));
            substituted(days, LocalDate.of(year, 7, 12));
        }
        return days;
    }

    /** Fixed days; one at a weekend is kept on the next weekday that is none of the others. */
    private static void substituted(Set<LocalDate> days, LocalDate... fixed) {
        var own = new TreeSet<LocalDate>();
        for (LocalDate day : fixed) {
            if (!weekend(day)) {
                own.add(day);
            }
        }
        for (LocalDate day : fixed) {
            LocalDate kept = day;
            while (weekend(kept) || (weekend(day) && own.contains(kept))) {
                kept = kept.plusDays(1);
            }
            own.add(kept);
        }
        days.addAll(own);
    }

    private static LocalDate unlessMoved(LocalDate day) {
        return MOVED.getOrDefault(day, day);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** The anonymous Gregorian algorithm, as J. Meeus gives it in “Astronomical Algorithms”. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static void read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                List<String> words = Arrays.asList(line.split("\t"));
                LocalDate day = LocalDate.parse(words.get(1));
                switch (words.getFirst()) {
                    case "moved" -> MOVED.put(day, LocalDate.parse(words.get(2)));
                    case "added" -> ADDED.add(day);
                    default -> throw new IllegalStateException("bank-holidays.tsv: " + line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
