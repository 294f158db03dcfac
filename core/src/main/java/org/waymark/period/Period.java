package org.waymark.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A day, month, quarter, term or year. Written so that it reads back: {@code 2024-06-30}, {@code 2024-06},
 * {@code FY2024-25-Q1}, {@code AY2024-25-T1}, {@code CY2024}. Ordered by last day; of two that end together the longer
 * is the later.
 */
public sealed interface Period extends Comparable<Period> {

    Comparator<Period> ORDER = Comparator.comparing(Period::end)
            .thenComparing(Period::start, Comparator.reverseOrder())
            .thenComparing(Period::toString);

    LocalDate start();

    LocalDate end();

    Frequency frequency();

    /** The same kind of period, so many later; negative for earlier. */
    Period plus(int periods);

    /** Counts periods of one kind from a fixed origin, so that a difference is time elapsed in whole periods. */
    long ordinal();

    default Period next() {
        return plus(1);
    }

    default Period previous() {
        return plus(-1);
    }

    /** The same period a year earlier. */
    default Period lastYear() {
        return switch (this) {
            case Day day -> new Day(day.date().minusYears(1));
            case Month month -> month.plus(-12);
            case Quarter quarter -> quarter.plus(-4);
            case Term term -> term.plus(-3);
            case Year year -> year.plus(-1);
        };
    }

    default boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    default boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    default boolean overlaps(Period other) {
        return !other.start().isAfter(end()) && !other.end().isBefore(start());
    }

    /** Of one kind: the same frequency and, where it matters, the same type of year. */
    default boolean sameKind(Period other) {
        return switch (this) {
            case Day _ -> other instanceof Day;
            case Month _ -> other instanceof Month;
            case Term _ -> other instanceof Term;
            case Quarter quarter -> other instanceof Quarter q && q.years() == quarter.years();
            case Year year -> other instanceof Year y && y.years() == year.years();
        };
    }

    @Override
    default int compareTo(Period other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }

    /** Reads what {@code toString} writes. */
    static Optional<Period> parse(String text) {
        return PeriodText.parse(text, Optional.empty());
    }

    /**
     * As {@link #parse(String)}, and also {@code 2024-25} and {@code 2024} by the given type of year. Where the two
     * digits after the dash could be a month ({@code 2011-12}), it is a month.
     */
    static Optional<Period> parse(String text, YearType years) {
        return PeriodText.parse(text, Optional.of(years));
    }

    /** One day. */
    record Day(LocalDate date) implements Period {
        @Override
        public LocalDate start() {
            return date;
        }

        @Override
        public LocalDate end() {
            return date;
        }

        @Override
        public Frequency frequency() {
            return Frequency.DAY;
        }

        @Override
        public Period plus(int periods) {
            return new Day(date.plusDays(periods));
        }

        @Override
        public long ordinal() {
            return date.toEpochDay();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A calendar month; {@code month} from 1. */
    record Month(int year, int month) implements Period {
        @Override
        public LocalDate start() {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public LocalDate end() {
            return YearMonth.of(year, month).atEndOfMonth();
        }

        @Override
        public Frequency frequency() {
            return Frequency.MONTH;
        }

        @Override
        public Period plus(int periods) {
            YearMonth moved = YearMonth.of(year, month).plusMonths(periods);
            return new Month(moved.getYear(), moved.getMonthValue());
        }

        @Override
        public long ordinal() {
            return year * 12L + month - 1;
        }

        @Override
        public String toString() {
            return "%04d-%02d".formatted(year, month);
        }
    }

    /** A quarter of a financial, academic or calendar year; {@code number} 1 to 4; {@code year} that in which its year began. */
    record Quarter(YearType years, int year, int number) implements Period {
        static Quarter holding(LocalDate day, YearType years) {
            int year = years.yearOf(day);
            long months = java.time.temporal.ChronoUnit.MONTHS.between(years.start(year), day);
            return new Quarter(years, year, (int) (months / 3) + 1);
        }

        @Override
        public LocalDate start() {
            return years.start(year).plusMonths((number - 1) * 3L);
        }

        @Override
        public LocalDate end() {
            return start().plusMonths(3).minusDays(1);
        }

        @Override
        public Frequency frequency() {
            return Frequency.QUARTER;
        }

        @Override
        public Period plus(int periods) {
            long moved = ordinal() + periods;
            return new Quarter(years, (int) Math.floorDiv(moved, 4L), (int) Math.floorMod(moved, 4L) + 1);
        }

        @Override
        public long ordinal() {
            return year * 4L + number - 1;
        }

        @Override
        public String toString() {
            return years.prefix() + years.label(year) + "-Q" + number;
        }
    }

    /** A school term: 1 autumn (September to December), 2 spring (January to March), 3 summer (April to August). */
    record Term(int year, int number) implements Period {
        static Term holding(LocalDate day) {
            int year = YearType.ACADEMIC.yearOf(day);
            int month = day.getMonthValue();
            return new Term(year, month >= 9 ? 1 : month <= 3 ? 2 : 3);
        }

        @Override
        public LocalDate start() {
            return switch (number) {
                case 1 -> LocalDate.of(year, 9, 1);
                case 2 -> LocalDate.of(year + 1, 1, 1);
                default -> LocalDate.of(year + 1, 4, 1);
            };
        }

        @Override
        public LocalDate end() {
            return next().start().minusDays(1);
        }

        @Override
        public Frequency frequency() {
            return Frequency.TERM;
        }

        @Override
        public Period plus(int periods) {
            long moved = ordinal() + periods;
            return new Term((int) Math.floorDiv(moved, 3L), (int) Math.floorMod(moved, 3L) + 1);
        }

        @Override
        public long ordinal() {
            return year * 3L + number - 1;
        }

        @Override
        public String toString() {
            return YearType.ACADEMIC.prefix() + YearType.ACADEMIC.label(year) + "-T" + number;
        }
    }

    /** A whole year, by the calendar year in which it began. */
    record Year(YearType years, int year) implements Period {
        @Override
        public LocalDate start() {
            return years.start(year);
        }

        @Override
        public LocalDate end() {
            return years.start(year + 1).minusDays(1);
        }

        @Override
        public Frequency frequency() {
            return Frequency.YEAR;
        }

        @Override
        public Period plus(int periods) {
            return new Year(years, year + periods);
        }

        @Override
        public long ordinal() {
            return year;
        }

        @Override
        public String toString() {
            return years.prefix() + years.label(year);
        }
    }
}
