package org.waymark.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.disclosure.Side;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.Spot;
import org.waymark.disclosure.attack.Evidence;
import org.waymark.disclosure.attack.Found;
import org.waymark.disclosure.attack.Result;
import org.waymark.disclosure.attack.Verdict;
import org.waymark.indicator.IndicatorCode;

/** What an attack found, in sentences. */
final class AttackPrinted {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Terminal terminal;
    private final Evidence evidence;
    private final Gazetteer places;
    private final Map<List<String>, String> groups = new HashMap<>();
    private final boolean all;

    AttackPrinted(Terminal terminal, Evidence evidence, boolean all) {
        this.terminal = terminal;
        this.evidence = evidence;
        this.places = evidence.structure().gazetteer();
        this.all = all;
        for (CohortMember member : evidence.cohorts()) {
            groups.put(List.of(member.dimension(), member.code()), member.name());
        }
    }

    void print(int files, Result result) {
        terminal.out()
                .println(Words.say(
                        "attack.read",
                        Words.count("attack.read.files", files),
                        Words.count("attack.read.shown", result.shown()),
                        Words.count("attack.read.hidden", result.found().size()),
                        Words.count("attack.read.equations", result.equations())));
        print("attack.recovered.title", result.with(Verdict.RECOVERED));
        print("attack.narrow.title", result.with(Verdict.NARROW));
        print("attack.worked-out.title", result.with(Verdict.WORKED_OUT));
        print("attack.untold.title", result.with(Verdict.UNTOLD));
        if (all) {
            print("attack.safe.title", result.with(Verdict.SAFE));
        }
        contradicted(result.contradicted());
        terminal.out().println();
        terminal.out().println(closing(result));
    }

    private void print(String title, List<Found> found) {
        if (!found.isEmpty()) {
            terminal.out().println();
            terminal.out().println(Words.say(title));
            found.forEach(each -> terminal.out().println("  " + sentence(each)));
        }
    }

    private String sentence(Found found) {
        String range;
        if (found.elsewhere()) {
            range = Words.say("attack.elsewhere", number(found.low()));
        } else if (Double.isInfinite(found.high())) {
            range = Words.say("attack.from", number(found.low()));
        } else {
            range = found.low() == found.high()
                    ? Words.say("attack.only", number(found.low()))
                    : Words.say("attack.between", number(found.low()), number(found.high()));
        }
        String links = found.links().stream()
                .map(link -> Words.say("attack.link." + link.code()))
                .collect(Collectors.joining(", "));
        return of(found.spot()) + ": " + range
                + (links.isEmpty() || found.verdict() == Verdict.SAFE ? "" : " (" + links + ")");
    }

    private String of(Spot spot) {
        var words = new ArrayList<String>();
        words.add(name(spot.indicator()));
        words.add(places.name(spot.place().area()));
        spot.place()
                .cohort()
                .members()
                .forEach((dimension, code) -> words.add(groups.getOrDefault(List.of(dimension, code), code)));
        words.add(days(spot.span()));
        if (spot.side() != Side.VALUE) {
            words.add(spot.side().code());
        }
        return String.join(", ", words);
    }

    private String name(IndicatorCode code) {
        var measured = evidence.measures().get(code);
        return measured == null ? code.value() : measured.name();
    }

    private static String days(Span span) {
        LocalDate start = span.start();
        return start.equals(span.end())
                ? DAY.format(start)
                : Words.say("attack.days", DAY.format(start), DAY.format(span.end()));
    }

    private static String number(double number) {
        return Words.number(Math.round(number));
    }

    private void contradicted(List<Result.SetAside> aside) {
        if (!aside.isEmpty()) {
            terminal.out().println();
            terminal.out().println(Words.say("attack.contradicted.title"));
            aside.forEach(each -> terminal.out()
                    .println("  "
                            + Words.say(
                                    "attack.contradicted",
                                    each.of().isEmpty()
                                            ? Words.say("attack.contradicted.several")
                                            : name(IndicatorCode.of(each.of())),
                                    Words.say("attack.link." + each.link().code()),
                                    Words.count("attack.contradicted.times", each.times()))));
        }
    }

    private static String closing(Result result) {
        int found = result.with(Verdict.RECOVERED).size();
        int narrow = result.with(Verdict.NARROW).size();
        if (result.found().isEmpty()) {
            return Words.say("attack.closing.none-hidden");
        }
        return result.succeeded()
                ? Words.say("attack.closing.found", Words.number(found), Words.number(narrow))
                : Words.say("attack.closing.nothing");
    }
}
