package org.waymark.template;

import java.util.List;
import java.util.Map;
import org.waymark.area.AreaCode;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;

/**
 * A report as an analyst asked for it.
 *
 * @param report its code, {@code qpr}
 * @param council the area it is about
 * @param frequency how often it is made, and {@code years} by which year
 * @param sections in the order printed
 * @param window points shown, by frequency of the indicator
 * @param comparators names of groups of areas
 * @param benchmarks areas drawn on charts and named beside figures: England, the region
 * @param notice a sentence printed on every page; empty for none
 * @param front what officers add at the head of it
 * @param layout how it is laid out
 * @param deadlines when things are due before a meeting
 * @param options keys of the council's own, from {@code [options]}: dotted keys to their values as text; {@code review}, {@code contact} and {@link #BLOCKING} are read, the others are kept
 * @param source the file it was read from
 */
public record Template(
        String report,
        String title,
        AreaCode council,
        String councilName,
        Frequency frequency,
        YearType years,
        List<String> sections,
        Map<Frequency, Integer> window,
        List<Comparison> comparisons,
        List<String> comparators,
        List<AreaCode> benchmarks,
        TrendSettings trend,
        Patterns patterns,
        String notice,
        FrontSheet front,
        ReportLayout layout,
        DeadlineRule deadlines,
        Map<String, String> options,
        String source) {

    /** A report with no rule of its own for when things are due. */
    public Template(
            String report,
            String title,
            AreaCode council,
            String councilName,
            Frequency frequency,
            YearType years,
            List<String> sections,
            Map<Frequency, Integer> window,
            List<Comparison> comparisons,
            List<String> comparators,
            List<AreaCode> benchmarks,
            TrendSettings trend,
            Patterns patterns,
            String notice,
            FrontSheet front,
            ReportLayout layout,
            Map<String, String> options,
            String source) {
        this(
                report,
                title,
                council,
                councilName,
                frequency,
                years,
                sections,
                window,
                comparisons,
                comparators,
                benchmarks,
                trend,
                patterns,
                notice,
                front,
                layout,
                DeadlineRule.NONE,
                options,
                source);
    }

    /** The option that names what the council will not publish over: words of {@link #OBSTACLES}, apart by commas. */
    public static final String BLOCKING = "publishing.blocking";

    /** What may stand in the way of publishing. */
    public static final List<String> OBSTACLES = List.of(
            "red-without-action",
            "overdue",
            "out-of-date",
            "target-eased",
            "contradiction",
            "finding",
            "red-without-promise",
            "words-undecided",
            "figure-missing",
            "figure-unsigned",
            "figure-changed");

    /** Points shown when neither the indicator nor the report says: two years of months, three of quarters, ten years. */
    public static final Map<Frequency, Integer> PRODUCT_WINDOW = Map.of(
            Frequency.DAY, 31, Frequency.MONTH, 24, Frequency.TERM, 9, Frequency.QUARTER, 12, Frequency.YEAR, 10);

    /** The same report with another sentence printed on every page. */
    public Template noticed(String sentence) {
        return with(sections, sentence, front, layout);
    }

    /** The same report laid out otherwise. */
    public Template laid(ReportLayout otherwise) {
        return with(sections, notice, front, otherwise);
    }

    /** Another document of the same figures, laid out otherwise, with nothing of the report’s own at its head. */
    public Template beside(ReportLayout otherwise) {
        return with(sections, notice, FrontSheet.NONE, otherwise);
    }

    /** The same report with these sections alone. */
    public Template of(List<String> few) {
        return with(few, notice, front, layout);
    }

    private Template with(List<String> sections, String notice, FrontSheet front, ReportLayout layout) {
        return new Template(
                report,
                title,
                council,
                councilName,
                frequency,
                years,
                sections,
                window,
                comparisons,
                comparators,
                benchmarks,
                trend,
                patterns,
                notice,
                front,
                layout,
                deadlines,
                options,
                source);
    }

    /** Points shown for an indicator of the frequency that says nothing itself. */
    public int points(Frequency of) {
        return window.getOrDefault(of, PRODUCT_WINDOW.getOrDefault(of, 12));
    }
}
