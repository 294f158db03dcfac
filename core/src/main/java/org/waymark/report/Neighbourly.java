package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.area.Gazetteer;
import org.waymark.benchmark.Band;
import org.waymark.benchmark.Place;
import org.waymark.benchmark.Standing;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.scorecard.Line;

/** Our figure beside a group's, in a sentence that could be minuted. */
final class Neighbourly {
    private static final String NEIGHBOURS = "neighbours";

    private final Messages words;
    private final Sentences sentences;

    Neighbourly(Messages words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    List<String> of(Line line, Gazetteer gazetteer) {
        return line.standings().stream()
                .map(standing -> sentence(line, standing, gazetteer))
                .toList();
    }

    private String sentence(Line line, Standing standing, Gazetteer gazetteer) {
        var said = new ArrayList<String>();
        var own = new ArrayList<String>();
        standing.own().ifPresent(value -> own.add(words.say("standing.own", Sentences.print(line, value))));
        standing.rank().ifPresent(rank -> own.add(rank(rank, standing)));
        standing.place().ifPresent(place -> own.addAll(quarter(line, place)));
        var theirs = new ArrayList<String>();
        String mean = neighbours(standing.group()) ? "standing.mean.neighbours" : "standing.mean";
        standing.mean().ifPresent(value -> theirs.add(words.say(mean, Sentences.print(line, value))));
        standing.median().ifPresent(value -> theirs.add(words.say("standing.median", Sentences.print(line, value))));
        standing.pooled().ifPresent(value -> theirs.add(words.say("standing.pooled", Sentences.print(line, value))));
        standing.sum().ifPresent(value -> theirs.add(words.say("standing.sum", Sentences.print(line, value))));
        for (List<String> part : List.of(own, theirs)) {
            if (!part.isEmpty()) {
                said.add(String.join(words.say("list.comma") + " ", part));
            }
        }
        if (!standing.missing().isEmpty()) {
            said.add(words.say(
                    "standing.missing",
                    words.list(standing.missing().stream().map(gazetteer::name).toList())));
        }
        standing.then()
                .ifPresent(then -> said.add(words.say(
                        "standing.then",
                        then.version(),
                        words.number(then.shared()),
                        words.number(standing.members() + standing.missing().size()))));
        return words.say(
                "standing",
                Sentences.groupName(standing.group()),
                standing.version(),
                lagging(line, standing.period()),
                words.apart(said));
    }

    private String rank(int rank, Standing standing) {
        boolean last = rank > 1 && rank + standing.ties() == standing.of();
        String said =
                last ? words.say("standing.rank.last", standing.of()) : words.say("standing.rank", rank, standing.of());
        return standing.ties() == 0
                ? said
                : words.say("standing.tie", said, standing.ties(), words.number(standing.ties()));
    }

    /** Its quarter, and how far from the best. */
    private List<String> quarter(Line line, Place place) {
        var said = new ArrayList<String>();
        place.band().ifPresent(band -> {
            said.add(words.say("standing.band." + band.code()));
            if (band != Band.A) {
                place.gap()
                        .map(gap -> gap.signum() == 0
                                ? words.say("standing.edge")
                                : words.say("standing.gap", gap(line, gap)))
                        .ifPresent(said::add);
            }
        });
        return said;
    }

    /** At the figure's own decimals, unless that would make nought of it. */
    private String gap(Line line, BigDecimal gap) {
        BigDecimal rounded = Sentences.scale(line).decimals().round(gap);
        return rounded.signum() == 0
                ? sentences.change(line, gap.doubleValue())
                : sentences.difference(line, rounded.stripTrailingZeros());
    }

    private String lagging(Line line, Period period) {
        long months =
                line.shown().map(shown -> Standing.lag(period, shown.period())).orElse(0L);
        return months > 0 ? words.say("standing.lag", when(period), months) : when(period);
    }

    String when(Period period) {
        String name = PeriodNames.full(period);
        return period instanceof Period.Year(YearType years, int _) && years == YearType.CALENDAR
                ? words.say("standing.calendar", name)
                : name;
    }

    /** {@code Neighbours’ mean}, short enough for the end of a line. */
    static String mean(String group, Messages words) {
        return neighbours(group) ? words.say("chart.neighbours") : words.say("chart.group", Sentences.groupName(group));
    }

    static boolean neighbours(String group) {
        return group.endsWith(NEIGHBOURS);
    }
}
