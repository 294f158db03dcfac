package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmark.Against;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Difference;
import org.waymark.benchmark.FewCases;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Line;

/** What chance could have made of a figure, and where it differs from others all the same. */
final class Certainly {
    private final Messages words;
    private final Sentences sentences;
    private final Neighbourly neighbourly;

    Certainly(Messages words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
        this.neighbourly = new Neighbourly(words, sentences);
    }

    /** {@code Between 25.1% and 29.0% with chance allowed for}; empty where no cases were counted. */
    Optional<String> of(Line line) {
        if (!(line.certain().certainty() instanceof Certainty.Between between)) {
            return Optional.empty();
        }
        var said = new ArrayList<String>();
        said.add(words.say(
                "certain.between",
                end(line, between, between.lower()),
                end(line, between, between.upper()),
                BigDecimal.valueOf(between.level() * 100).stripTrailingZeros().toPlainString(),
                words.say("certain.by." + between.method().code())));
        line.certain().few().map(few -> few(line, few)).ifPresent(said::add);
        return Optional.of(String.join(" ", said));
    }

    /** At the figure's own decimals, or with as many more, two at most, as keep the ends apart. */
    private static String end(Line line, Certainty.Between between, double end) {
        Scale own = Sentences.scale(line);
        int places = own.decimals().places();
        int most = Math.min(6, places + 2);
        while (places < most && at(places, between.lower()).equals(at(places, between.upper()))) {
            places++;
        }
        return new Scale(own.unit(), own.label(), Decimals.of(places)).print(at(places, end));
    }

    private static BigDecimal at(int places, double value) {
        return Decimals.of(places).round(BigDecimal.valueOf(value));
    }

    private String few(Line line, FewCases few) {
        if (Sentences.scale(line).unit() == Unit.COUNT) {
            return words.say("certain.few.count");
        }
        String moves = sentences.change(line, few.moves());
        String events = Sentences.plain(few.events());
        return few.of()
                .map(of -> words.say("certain.few.of", events, Sentences.plain(of), moves))
                .orElseGet(() -> words.say("certain.few", events, moves));
    }

    /** One sentence for each period that others are held against ours in. */
    List<String> against(Line line) {
        var byPeriod = new LinkedHashMap<Period, List<Against>>();
        line.certain()
                .against()
                .forEach(each -> byPeriod.computeIfAbsent(each.period(), _ -> new ArrayList<>())
                        .add(each));
        return byPeriod.values().stream()
                .flatMap(each -> sentence(line, each).stream())
                .toList();
    }

    private Optional<String> sentence(Line line, List<Against> others) {
        Against first = others.getFirst();
        String when = Sentences.capital(neighbourly.when(first.period()));
        String own = Sentences.print(line, first.own().doubleValue());
        return switch (first.certainty()) {
            case Certainty.Between between ->
                Optional.of(words.say(
                        "against",
                        when,
                        own,
                        end(line, between, between.lower()),
                        end(line, between, between.upper()),
                        differences(line, others)));
            case Certainty.Unknown(Certainty.Why why) -> {
                // A group's figures are told where we stand in it.
                List<String> areas = others.stream()
                        .filter(other -> other.area().isPresent())
                        .map(other -> words.say("against.plain", other.name(), print(line, other)))
                        .toList();
                yield areas.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.say(
                                "against.unsaid",
                                when,
                                own,
                                String.join(words.say("list.comma") + " ", areas),
                                words.say("certain.why." + why.code())));
            }
        };
    }

    private String differences(Line line, List<Against> others) {
        Map<Difference, List<String>> said = new java.util.EnumMap<>(Difference.class);
        for (Against other : others) {
            other.difference()
                    .ifPresent(difference -> said.computeIfAbsent(difference, _ -> new ArrayList<>())
                            .add(named(line, other)));
        }
        return words.apart(said.entrySet().stream()
                .map(each -> words.say("against." + each.getKey().code(), words.list(each.getValue())))
                .toList());
    }

    private String named(Line line, Against other) {
        String value = print(line, other);
        if (other.area().isPresent()) {
            return words.say("against.one", other.name(), value);
        }
        return Neighbourly.neighbours(other.name())
                ? words.say("against." + other.measure() + ".neighbours", value)
                : words.say("against." + other.measure(), Sentences.groupName(other.name()), value);
    }

    private static String print(Line line, Against other) {
        return Sentences.print(line, other.value().doubleValue());
    }
}
