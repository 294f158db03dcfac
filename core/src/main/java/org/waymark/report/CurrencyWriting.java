package org.waymark.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.chart.Chart;
import org.waymark.chart.CurrencyChart;
import org.waymark.chart.Description;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;
import org.waymark.scorecard.Timetable;
import org.waymark.template.ReportLayout;

/** How old the figures are on the day of the meeting: in pictures, in tables and in words. */
public final class CurrencyWriting {
    private final Messages words;

    CurrencyWriting(Messages words) {
        this.words = words;
    }

    /** One figure that the papers carry. */
    private record Carried(String name, String section, Period period, Optional<LocalDate> known) {}

    /** The days between which it is drawn. */
    private record Days(LocalDate deadline, LocalDate meeting) {}

    /** A picture for each section of a meeting’s report. */
    public static List<Chart> pictures(Timetable timetable) {
        var writing = new CurrencyWriting(Messages.english());
        var days = new Days(timetable.deadline(), timetable.meeting().date());
        var charts = new ArrayList<Chart>();
        writing.bySection(timetable.entries().stream()
                        .flatMap(entry -> entry.carried().stream()
                                .map(period -> new Carried(
                                        entry.name(),
                                        entry.section(),
                                        period,
                                        entry.knownOn()
                                                .or(() ->
                                                        Optional.of(entry.due().on())))))
                        .toList())
                .forEach((section, carried) -> charts.add(writing.chart(section, carried, days, false)));
        return charts;
    }

    /** The chapter, where the report’s layout asks for it and a meeting receives it. */
    Optional<Section> write(Scorecard scorecard) {
        if (!scorecard.template().layout().parts().contains(ReportLayout.CURRENCY)) {
            return Optional.empty();
        }
        return scorecard.meeting().map(meeting -> section(scorecard, meeting));
    }

    private Section section(Scorecard scorecard, Meeting meeting) {
        var days = new Days(
                Deadlines.of(scorecard.template()).papers(meeting).orElse(scorecard.asKnownAt()), meeting.date());
        List<Carried> all = scorecard.lines().stream()
                .flatMap(line -> line.shown().map(figure -> carried(line, figure)).stream())
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say(
                "currency.lead", PeriodNames.day(days.deadline()), meeting.body(), PeriodNames.day(days.meeting()))));
        blocks.add(Block.Paragraph.note(words.say("currency.key")));
        bySection(all).forEach((section, carried) -> {
            blocks.add(new Block.Heading(3, section));
            blocks.add(new Block.Picture(
                    chart(section, carried, days, false),
                    chart(section, carried, days, true),
                    Block.Size.WIDE,
                    List.of()));
            blocks.add(table(section, carried, days));
        });
        return new Section(
                "currency", words.say("section.currency"), Section.Part.CURRENCY, List.copyOf(blocks), List.of());
    }

    private static Carried carried(Line line, Shown figure) {
        return new Carried(
                line.name(),
                line.section(),
                figure.period(),
                Optional.of(figure.recordedAt().toLocalDate()));
    }

    private Map<String, List<Carried>> bySection(List<Carried> all) {
        var sections = new LinkedHashMap<String, List<Carried>>();
        for (Carried each : all) {
            String section = each.section().isEmpty() ? words.say("section.unnamed") : each.section();
            sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(each);
        }
        return sections;
    }

    private Chart chart(String section, List<Carried> carried, Days days, boolean large) {
        List<CurrencyChart.Bar> bars = carried.stream()
                .map(each -> new CurrencyChart.Bar(
                        each.name(),
                        each.period().end(),
                        each.known(),
                        words.say("timetable.days", age(each, days.meeting()))))
                .toList();
        var description = new Description(
                words.say("currency.title", section),
                String.join(
                        " ", carried.stream().map(each -> sentence(each, days)).toList()));
        String due = words.say("currency.due");
        String on = words.say("currency.on");
        return large
                ? CurrencyChart.large(bars, days.deadline(), days.meeting(), due, on, this::month, description)
                : CurrencyChart.of(bars, days.deadline(), days.meeting(), due, on, this::month, description);
    }

    private String month(YearMonth month) {
        return PeriodNames.brief(new Period.Month(month.getYear(), month.getMonthValue()));
    }

    private String sentence(Carried each, Days days) {
        return words.say(
                "currency.sentence",
                each.name(),
                PeriodNames.full(each.period()),
                each.known().map(PeriodNames::day).orElse(""),
                age(each, days.deadline()),
                age(each, days.meeting()));
    }

    private Block table(String section, List<Carried> carried, Days days) {
        return new Block.Table(
                words.say("currency.title", section),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("currency.head.indicator"), false),
                        new Block.Column(words.say("currency.head.period"), false),
                        new Block.Column(words.say("currency.head.known"), false),
                        new Block.Column(words.say("currency.head.due"), true),
                        new Block.Column(words.say("currency.head.day"), true)),
                carried.stream()
                        .map(each -> List.<Cell>of(
                                new Cell.Plain(each.name()),
                                new Cell.Plain(PeriodNames.full(each.period())),
                                new Cell.Plain(
                                        each.known().map(PeriodNames::day).orElse("")),
                                new Cell.Plain(Long.toString(age(each, days.deadline()))),
                                new Cell.Plain(Long.toString(age(each, days.meeting())))))
                        .toList());
    }

    private static long age(Carried each, LocalDate day) {
        return ChronoUnit.DAYS.between(each.period().end(), day);
    }
}
