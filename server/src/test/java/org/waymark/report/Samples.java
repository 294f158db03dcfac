package org.waymark.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Meeting;
import org.waymark.commentary.CommentaryKind;
import org.waymark.council.Post;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Unit;
import org.waymark.rating.Colour;
import org.waymark.rating.Range;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Summary;
import org.waymark.scorecard.Tally;
import org.waymark.target.Origin;
import org.waymark.template.Comparison;
import org.waymark.template.FrontSheet;
import org.waymark.template.Patterns;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;
import org.waymark.template.TrendSettings;
import org.waymark.trend.NotTested;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Verdict;

/** A small council's report, with one of everything. All of it is made up. */
public final class Samples {
    static final Period QUARTER = period("FY2024-25-Q1");
    static final LocalDateTime RECORDED = LocalDateTime.of(2024, 7, 12, 9, 0);
    private static final String CHILDREN = "Children, Young People and Education";
    private static final String HIGHWAYS = "Growth, Environment and Transport";
    private static final String ADULTS = "Adult Social Care and Health";

    private Samples() {}

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    /** A report of a dozen varied lines. */
    public static Report report() {
        return Writing.of(scorecard());
    }

    public static Scorecard scorecard() {
        return scorecard(lines(), "Illustrative: the figures, ratings and words in this report are made up.");
    }

    /** Sixty indicators, absurdly long words, absences everywhere. */
    public static Report stress() {
        var lines = new ArrayList<Line>();
        String longWord = "Verwaltungsverfahrensbeschleunigungsgesetzgebungszuständigkeit";
        for (int i = 0; i < 60; i++) {
            var line = new LineBuilder(
                    "indicator-" + i,
                    i % 7 == 0 ? longWord + longWord + " & <b>markup</b> \"quoted\"" : "Indicator " + i + " of many",
                    i % 5 == 0 ? "" : "Section " + i % 5);
            line = i % 3 == 0 ? line.unrated(Unrated.NO_FIGURE).notTested(NotTested.NO_FIGURES, 0) : line;
            line = i % 3 == 1 ? line.series("2024-06", "c", "-", "1", "-", "c").unrated(Unrated.NO_TARGET) : line;
            line = i % 3 == 2
                    ? line.unit(Unit.COUNT, "", 0)
                            .series("FY2024-25-Q1", "123456789", "-", "-5", "0")
                            .aims("5/1", "4/0", "3/1", "-5/-9")
                            .said(CommentaryKind.CONTEXT, longWord.repeat(6) + " \u0001 & <script>alert(1)</script>")
                            .rated(Colour.GREEN)
                    : line;
            lines.add(line.build());
        }
        return Writing.of(scorecard(lines, ""));
    }

    private static List<Line> lines() {
        return List.of(
                plans(),
                new LineBuilder("pupil-absence", "Pupils persistently absent from school", CHILDREN)
                        .polarity(Polarity.LOWER)
                        .series("AY2023-24-T2", "22.1", "24.8", "25.2", "23.9", "22.4", "21.6")
                        .aims("20/23", "20/23", "20/23", "19/22")
                        .rated(Colour.AMBER)
                        .provisional()
                        .trend(Verdict.NO_CLEAR_TREND, TestedOn.SHOWN, 6, -0.4, 0.41)
                        .beside("England", "AY2022-23", "22.5", "21.2")
                        .build(),
                new LineBuilder(
                                "care-leavers",
                                "Care leavers aged 18 to 20 in education, employment or training",
                                CHILDREN)
                        .series("FY2024-25-Q1", "61", "60", "58", "-", "59", "57", "56", "57", "55", "54", "54", "53")
                        .aims("65/60")
                        .rated(Colour.RED)
                        .trend(Verdict.WORSENING, TestedOn.SHOWN, 11, -2.53, 0.0002)
                        .said(
                                CommentaryKind.MANAGEMENT_ACTION,
                                "Each young person without a place has been offered one.")
                        .build(),
                new LineBuilder("placement-cost", "Weekly cost of a residential placement", CHILDREN)
                        .unit(Unit.POUNDS, "", 0)
                        .polarity(Polarity.LOWER)
                        .series(
                                "2024-06", "5120", "5230", "5190", "5300", "5410", "5480", "5550", "5500", "5610",
                                "5700")
                        .aims("5200")
                        .tolerance(10)
                        .rated(Colour.AMBER)
                        .trend(Verdict.WORSENING, TestedOn.SHOWN, 10, 740, 0.00001)
                        .build(),
                potholes(),
                new LineBuilder("street-lights", "Street lights working", HIGHWAYS)
                        .series(
                                "2024-06", "98.1", "98.4", "98.2", "98.9", "99.1", "98.7", "98.8", "99.0", "99.2",
                                "99.1")
                        .aims("98/95")
                        .rated(Colour.GREEN)
                        .trend(Verdict.IMPROVING, TestedOn.SHOWN, 10, 1.3, 0.004)
                        .build(),
                new LineBuilder("waste-recycled", "Household waste recycled and composted", HIGHWAYS)
                        .series("FY2024-25-Q1", "43", "42", "44", "43", "45", "-")
                        .aims("50/42")
                        .unrated(Unrated.OVERDUE)
                        .notTested(NotTested.TOO_FEW_POINTS, 5)
                        .build(),
                new LineBuilder("care-reviews", "Reviews of long-term support done within twelve months", ADULTS)
                        .unit(Unit.PERCENT, "", 0)
                        .series("FY2024-25-Q1", "70", "72", "71", "60", "62", "64", "66")
                        .breakAt(3)
                        .aims("75/65", "75/65", "75/65", "70/60")
                        .rated(Colour.AMBER)
                        .notTested(NotTested.SERIES_BROKEN, 4)
                        .build(),
                new LineBuilder("admissions", "Older people admitted to residential care for each 100,000", ADULTS)
                        .unit(Unit.RATE, "per 100,000", 1)
                        .polarity(Polarity.LOWER)
                        .series("FY2024-25-Q1", "612.4", "605.1", "598.3", "590", "587.2", "580.6", "571.9", "566.1")
                        .aims("570/610")
                        .rated(Colour.GREEN)
                        .trend(Verdict.IMPROVING, TestedOn.NON_OVERLAPPING, 8, -26.2, 0.0004)
                        .build(),
                new LineBuilder("staff-turnover", "Staff turnover near the level planned for", ADULTS)
                        .polarity(Polarity.TARGET)
                        .series("FY2024-25-Q1", "14", "13.1", "12.4", "12.2", "11.4", "11", "10.8")
                        .aims("10/2")
                        .rated(Colour.AMBER)
                        .trend(Verdict.IMPROVING, TestedOn.SHOWN, 7, -2.1, 0.0009)
                        .build(),
                new LineBuilder("pothole-demand", "Potholes reported", HIGHWAYS)
                        .kind(Kind.ACTIVITY)
                        .unit(Unit.COUNT, "", 0)
                        .polarity(Polarity.NONE)
                        .series("FY2024-25-Q1", "4100", "3900", "5200", "6100", "5376", "4000", "5900", "8100", "7856")
                        .aims(
                                "3500..5000",
                                "3500..5000",
                                "4500..6500",
                                "5000..7000",
                                "4500..6000",
                                "3500..5000",
                                "4500..6500",
                                "5000..7000",
                                "4500..6000")
                        .range(Range.ABOVE)
                        .trend(Verdict.RISING, TestedOn.SHOWN, 9, 1400, 0.012)
                        .build(),
                new LineBuilder("contacts", "Contacts with the council", ADULTS)
                        .kind(Kind.ACTIVITY)
                        .unit(Unit.COUNT, "", 0)
                        .polarity(Polarity.NONE)
                        .series("2024-06", "14100", "13900", "15200", "c", "c", "14000", "14500", "14900")
                        .aims("13000..16000")
                        .range(Range.WITHIN)
                        .build(),
                new LineBuilder("population", "People living in the county", "")
                        .kind(Kind.CONTEXT)
                        .unit(Unit.COUNT, "", 0)
                        .polarity(Polarity.NONE)
                        .series("CY2023", "1576100", "1585600", "1593100", "1604400", "1610300")
                        .build());
    }

    private static Line plans() {
        return new LineBuilder("ehcp-20-weeks", "Education, health and care plans issued within 20 weeks", CHILDREN)
                .rolling("44", "38", "35", "30", "26", "18", "14", "17", "22", "25", "31", "36", "42")
                .series(
                        "FY2024-25-Q1",
                        "52",
                        "48.2",
                        "45.1",
                        "41",
                        "38",
                        "31",
                        "25.4",
                        "20.1",
                        "17.9",
                        "18",
                        "19.6",
                        "20.1",
                        "27.0")
                .aims("60/50")
                .parts(541, 2002)
                .provisional()
                .rated(Colour.RED)
                .trend(Verdict.IMPROVING, TestedOn.UNDERLYING, 9, 8.1, 0.003)
                .beside("England", "CY2023", "58.7", "57.9", "49.2", "50.3")
                .beside("South East", "CY2023", "51", "50", "44", "43.5")
                .beside("Statistical neighbours (2021), mean", "CY2023", "55", "52", "42.6", "45")
                .standing(42.6, 40.1, 7, 10, "E10000020")
                .otherTarget(Origin.STATUTORY, "100")
                .related("pothole-demand")
                .places(new java.util.TreeMap<>(
                        java.util.Map.of("Ashbury", "31", "Dovell", "c", "Swalewood", "18", "Thanbury", "40")))
                .peers("18", java.util.Map.of("Elmshire", "44.2", "Oakshire", "12.1"))
                .happened("2022-09-01", "New case system brought in")
                .happened("2023-11-01", "Twelve more educational psychologists")
                .said(
                        CommentaryKind.CONTEXT,
                        "Requests for assessment rose by 11% in the year. Plans that were already late are being"
                                + " finished first, which holds the twelve-month figure down while the months improve.")
                .said(
                        CommentaryKind.MANAGEMENT_ACTION,
                        "A weekly panel now releases every plan past week 16. The head of service reports to the"
                                + " cabinet member each month until the floor standard is met.")
                .said(CommentaryKind.LOOK_AHEAD, "The floor standard is expected to be met in Quarter 4.")
                .build();
    }

    private static Line potholes() {
        return new LineBuilder("potholes-28-days", "Potholes repaired within 28 days", HIGHWAYS)
                .series("2024-06", "96", "95.2", "91", "88", "90.3", "93", "94", "92.1", "89.8", "90", "91.2", "93.4")
                .aims("90/80")
                .parts(1134, 1214)
                .rated(Colour.GREEN)
                .trend(Verdict.NO_CLEAR_TREND, TestedOn.SHOWN, 12, -0.5, 0.71)
                .related("pothole-demand")
                .build();
    }

    private static Scorecard scorecard(List<Line> lines, String notice) {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        lines.forEach(line -> indicators.put(line.code(), line.indicator()));
        Tally now = tally(lines);
        return new Scorecard(
                template(notice),
                QUARTER,
                LocalDate.of(2024, 9, 16),
                lines,
                new Summary("", now, compared(lines, now)),
                sections(lines),
                indicators,
                Gazetteer.of(
                        List.of(new Area(
                                AreaCode.of("E10000020"),
                                "Norfolk",
                                "Norfolk",
                                "county",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "")),
                        List.of()),
                List.of(),
                Map.of("head-of-service", new Post("head-of-service", "Head of a service", "", "", "", "", "")),
                Optional.of(new Meeting(
                        "cabinet-2024-09",
                        "Cabinet",
                        LocalDate.of(2024, 9, 26),
                        QUARTER,
                        Optional.of(LocalDate.of(2024, 9, 16)),
                        Optional.empty(),
                        "qpr",
                        "")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Answers.NONE,
                List.of());
    }

    private static List<Summary> sections(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.KPI)
                .map(Line::section)
                .distinct()
                .map(section -> new Summary(
                        section,
                        tally(lines.stream()
                                .filter(line -> line.section().equals(section))
                                .toList()),
                        List.of()))
                .toList();
    }

    private static List<Compared> compared(List<Line> lines, Tally now) {
        if (lines.size() > 20) {
            return List.of();
        }
        var then = new Tally(9, 2, 5, 2, 0, 1, 4, 3, 1);
        var before = new Tally(8, 3, 2, 3, 0, 2, 3, 2, 1);
        return List.of(
                new Compared(
                        Comparison.PREVIOUS,
                        QUARTER.previous(),
                        then,
                        false,
                        new Compared.LikeForLike(9, new Tally(9, 3, 3, 2, 1, 3, 2, 2, 2), then),
                        List.of(IndicatorCode.of("staff-turnover")),
                        List.of(IndicatorCode.of("library-visits")),
                        List.of(IndicatorCode.of("library-visits")),
                        List.of(IndicatorCode.of("waste-recycled")),
                        List.of(
                                new Compared.Moved(IndicatorCode.of("ehcp-20-weeks"), "amber", "red"),
                                new Compared.Moved(IndicatorCode.of("admissions"), "amber", "green"))),
                new Compared(
                        Comparison.SAME_PERIOD_LAST_YEAR,
                        QUARTER.lastYear(),
                        before,
                        false,
                        new Compared.LikeForLike(8, new Tally(8, 3, 3, 2, 0, 3, 2, 2, 1), before),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Tally tally(List<Line> all) {
        List<Line> lines = all.stream().filter(line -> line.kind() == Kind.KPI).toList();
        int green = count(lines, Colour.GREEN);
        int amber = count(lines, Colour.AMBER);
        int red = count(lines, Colour.RED);
        int improving = count(lines, Verdict.IMPROVING);
        int none = count(lines, Verdict.NO_CLEAR_TREND);
        int worsening = count(lines, Verdict.WORSENING);
        int n = lines.size();
        return new Tally(
                n,
                green,
                amber,
                red,
                n - green - amber - red,
                improving,
                none,
                worsening,
                n - improving - none - worsening);
    }

    private static int count(List<Line> lines, Colour colour) {
        return (int) lines.stream()
                .filter(line -> line.rating().equals(new Rating.Rated(colour)))
                .count();
    }

    private static int count(List<Line> lines, Verdict verdict) {
        return (int) lines.stream()
                .filter(line -> line.trend().told().filter(verdict::equals).isPresent())
                .count();
    }

    private static Template template(String notice) {
        return new Template(
                "qpr",
                "Quarterly performance report",
                AreaCode.of("E10000016"),
                "Sample County Council",
                Frequency.QUARTER,
                YearType.FINANCIAL,
                List.of(CHILDREN, HIGHWAYS, ADULTS),
                Template.PRODUCT_WINDOW,
                List.of(Comparison.PREVIOUS, Comparison.SAME_PERIOD_LAST_YEAR),
                List.of("statistical-neighbours"),
                List.of(),
                TrendSettings.PRODUCT,
                Patterns.PRODUCT,
                notice,
                FrontSheet.NONE,
                ReportLayout.PRODUCT,
                Map.of(),
                "report.toml");
    }
}
