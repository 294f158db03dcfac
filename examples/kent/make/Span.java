import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period of the pack, written as the pack writes it: {@code 2024-06}, {@code FY2024-25-Q1}, {@code FY2024-25},
 * {@code AY2023-24}, {@code AY2023-24-T1} or {@code CY2023}. The index counts whole periods of its kind, so that neighbours differ by one.
 */
record Span(Kind kind, int index) {

    /** The months in which the autumn, spring and summer terms begin; the last holds the summer holidays too. */
    private static final int[] TERMS_BEGIN = {9, 1, 4};

    /** The kinds used here; a quarter of the financial year is a calendar quarter under another number. */
    enum Kind { MONTH, QUARTER, TERM, FINANCIAL, ACADEMIC, CALENDAR }

    static Span parse(String text) {
        if (text.startsWith("CY")) {
            return new Span(Kind.CALENDAR, Integer.parseInt(text.substring(2)));
        }
        if (text.startsWith("AY")) {
            int year = Integer.parseInt(text.substring(2, 6));
            return text.length() == 9 ? new Span(Kind.ACADEMIC, year)
                    : new Span(Kind.TERM, year * 3 + Integer.parseInt(text.substring(11)) - 1);
        }
        if (text.startsWith("FY")) {
            int year = Integer.parseInt(text.substring(2, 6));
            return text.length() == 9 ? new Span(Kind.FINANCIAL, year)
                    : new Span(Kind.QUARTER, year * 4 + Integer.parseInt(text.substring(11)));
        }
        YearMonth month = YearMonth.parse(text);
        return new Span(Kind.MONTH, month.getYear() * 12 + month.getMonthValue() - 1);
    }

    /** The period of the kind that the day falls in. */
    static Span containing(Kind kind, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (kind) {
            case MONTH -> new Span(kind, year * 12 + month - 1);
            case QUARTER -> new Span(kind, year * 4 + (month - 1) / 3);
            case TERM -> new Span(kind, month > 8 ? year * 3 : (year - 1) * 3 + (month < 4 ? 1 : 2));
            case FINANCIAL -> new Span(kind, month < 4 ? year - 1 : year);
            case ACADEMIC -> new Span(kind, month < 9 ? year - 1 : year);
            case CALENDAR -> new Span(kind, year);
        };
    }

    /** The kind of period an indicator is measured in. */
    static Kind kindOf(String frequency, String year) {
        return switch (frequency) {
            case "month" -> Kind.MONTH;
            case "quarter" -> Kind.QUARTER;
            case "term" -> Kind.TERM;
            default -> switch (year) {
                case "academic" -> Kind.ACADEMIC;
                case "calendar" -> Kind.CALENDAR;
                default -> Kind.FINANCIAL;
            };
        };
    }

    LocalDate start() {
        return switch (kind) {
            case MONTH -> LocalDate.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, 1);
            case QUARTER -> LocalDate.of(Math.floorDiv(index, 4), Math.floorMod(index, 4) * 3 + 1, 1);
            case TERM -> LocalDate.of(index / 3 + (index % 3 == 0 ? 0 : 1), TERMS_BEGIN[index % 3], 1);
            case FINANCIAL -> LocalDate.of(index, 4, 1);
            case ACADEMIC -> LocalDate.of(index, 9, 1);
            case CALENDAR -> LocalDate.of(index, 1, 1);
        };
    }

    LocalDate end() {
        return plus(1).start().minusDays(1);
    }

    Span plus(int periods) {
        return new Span(kind, index + periods);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    @Override
    public String toString() {
        int quarter = Math.floorMod(index, 4);
        return switch (kind) {
            case MONTH -> YearMonth.from(start()).toString();
            case QUARTER -> quarter == 0 ? years("FY", index / 4 - 1) + "-Q4" : years("FY", index / 4) + "-Q" + quarter;
            case TERM -> years("AY", index / 3) + "-T" + (index % 3 + 1);
            case FINANCIAL -> years("FY", index);
            case ACADEMIC -> years("AY", index);
            case CALENDAR -> "CY" + index;
        };
    }

    private static String years(String prefix, int first) {
        return "%s%d-%02d".formatted(prefix, first, (first + 1) % 100);
    }
}
