package org.waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Mask;
import org.waymark.office.Disclosed;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/** What a report hides, in lines to read from top to bottom: how much and why, then figure by figure. */
record DisclosurePrinted(Disclosed disclosed) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Words.say("disclose.notice"));
        lines.add("");
        lines.add(Words.say(
                disclosed.all() ? "disclose.title.all" : "report.made",
                disclosed.template().title(),
                PeriodNames.full(disclosed.period()),
                PeriodNames.day(disclosed.asKnownAt())));
        lines.add(Words.say("disclose.counts"));
        lines.add(sum(disclosed.tally()));
        lines.addAll(levels());
        lines.addAll(tables());
        lines.addAll(figures());
        lines.addAll(unprotected());
        return lines;
    }

    private List<String> levels() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Words.say("disclose.levels"));
        for (Map.Entry<Integer, Disclosed.Tally> level : disclosed.levels().entrySet()) {
            lines.add("  " + level(level.getKey()) + ": " + sum(level.getValue()));
        }
        return lines;
    }

    private static String level(int depth) {
        return switch (depth) {
            case 0 -> Words.say("disclose.level.whole");
            case 1 -> Words.say("disclose.level.once");
            default -> Words.say("disclose.level.more", depth);
        };
    }

    /** Of the tables that something is hidden of. */
    private List<String> tables() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Words.say("disclose.tables"));
        String last = "";
        for (Disclosed.Table table : disclosed.tables()) {
            if (table.tally().hidden() > 0) {
                String name = table.indicator().latest().wording().name();
                if (!name.equals(last)) {
                    lines.add("  " + name);
                    last = name;
                }
                lines.add("    "
                        + (table.by().isEmpty()
                                ? Words.say("disclose.by.none")
                                : Words.say(
                                        "disclose.by",
                                        table.by().stream()
                                                .map(each -> each.replace('-', ' '))
                                                .collect(Collectors.joining(Words.say("disclose.by.and")))))
                        + ": " + sum(table.tally()));
            }
        }
        if (last.isEmpty()) {
            lines.add("  " + Words.say("disclose.none"));
        }
        return lines;
    }

    /** {@code 3 of 48 figures hidden (6.3%): 2 small, 1 linked.} */
    private static String sum(Disclosed.Tally tally) {
        String reasons = Stream.of(Hidden.values())
                .filter(why -> tally.hidden(why) > 0)
                .map(why -> tally.hidden(why) + " " + why.code())
                .collect(Collectors.joining(", "));
        return Words.say(
                reasons.isEmpty() ? "disclose.sum.none" : "disclose.sum",
                tally.hidden(),
                tally.figures(),
                String.format(Locale.UK, "%.1f", tally.share()),
                reasons);
    }

    private List<String> figures() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Words.say("disclose.figures"));
        for (Disclosed.Told told : disclosed.hidden()) {
            lines.add("  " + name(told.subject()));
            lines.add("    " + why(told));
            told.secret().known().forEach(range -> lines.add("    " + known(range)));
        }
        if (disclosed.hidden().isEmpty()) {
            lines.add("  " + Words.say("disclose.none"));
        }
        return lines;
    }

    private static String why(Disclosed.Told told) {
        String reason = Words.say("disclose.why." + told.secret().why().code());
        return told.protects().isEmpty()
                ? reason
                : Words.say("disclose.why.for", reason, name(told.protects().getFirst()));
    }

    private static String known(Mask.Range range) {
        return Words.say(
                "disclose.known",
                Words.say("disclose.side." + range.side().code()),
                number(range.value()),
                between(range),
                range.sensitive()
                        ? Words.say(range.safe() ? "disclose.safe" : "disclose.unsafe")
                        : Words.say("disclose.open"));
    }

    private static String between(Mask.Range range) {
        if (Double.isInfinite(range.high()) || range.high() > 1e12) {
            return Words.say("disclose.least", number(range.low()));
        }
        return range.high() - range.low() < 1e-6
                ? Words.say("disclose.exactly", number(range.low()))
                : Words.say("disclose.between", number(range.low()), number(range.high()));
    }

    static String number(double value) {
        return new Scale(Unit.COUNT, "", Decimals.of(0))
                .number(Decimals.of(3)
                        .round(java.math.BigDecimal.valueOf(value))
                        .stripTrailingZeros());
    }

    private List<String> unprotected() {
        if (disclosed.unprotected().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("", Words.say("disclose.unprotected")),
                        disclosed.unprotected().stream().map(each -> "  " + name(each)))
                .toList();
    }

    /** {@code Plans in 20 weeks, Dover, Primary, Quarter 1 2024-25}. */
    private static String name(Disclosed.Subject subject) {
        Period period = subject.key().period();
        return Stream.of(
                        Optional.of(subject.indicator().at(period).wording().name()),
                        Optional.of(subject.place()),
                        Optional.of(subject.group()),
                        Optional.of(PeriodNames.full(period)))
                .flatMap(Optional::stream)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
