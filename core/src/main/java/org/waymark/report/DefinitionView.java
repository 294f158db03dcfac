package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.target.Target;

/** The definition whole, every version it has had, and the targets of all years with who set them and why. */
final class DefinitionView {
    private final Scorecard scorecard;
    private final Messages words;

    DefinitionView(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    /** Never empty: whatever is shown was defined. */
    Optional<View> of(Line line) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(words.say("view.definition.table", line.name()), facts(line)));
        blocks.add(new Block.Heading(3, words.say("view.versions")));
        blocks.add(versions(line));
        blocks.add(new Block.Heading(3, words.say("view.targets")));
        List<Target> targets = line.further().wider().targets();
        blocks.add(targets.isEmpty() ? Block.Paragraph.plain(words.say("view.targets.none")) : targets(line, targets));
        return ViewsWriting.view(words, "definition", blocks);
    }

    private List<Block.Fact> facts(Line line) {
        Version version = line.version();
        Measurement measurement = version.measurement();
        var facts = new ArrayList<Block.Fact>();
        add(facts, "fact.definition", version.wording().description());
        add(facts, "view.fact.numerator", version.wording().numerator());
        add(facts, "view.fact.denominator", version.wording().denominator());
        add(
                facts,
                "view.fact.made",
                words.say("explain.calculation." + measurement.calculation().code()));
        add(
                facts,
                "view.fact.formula",
                measurement.composition().map(Composition::toString).orElse(""));
        add(facts, "view.fact.basis", words.say("basis." + measurement.basis().code()));
        add(
                facts,
                "view.fact.better",
                words.say("polarity." + measurement.polarity().code()));
        add(
                facts,
                "view.fact.frequency",
                words.say("view.frequency." + measurement.frequency().code()));
        add(
                facts,
                "view.fact.year",
                words.say("view.year." + measurement.years().code()));
        add(
                facts,
                "view.fact.decimals",
                words.say("view.decimals", measurement.scale().decimals().places()));
        add(facts, "view.fact.due", words.say("view.due", measurement.availableAfterDays()));
        add(facts, "fact.source", version.wording().source());
        add(facts, "view.fact.section", version.ownership().section());
        add(facts, "view.fact.service", version.ownership().service());
        add(facts, "fact.owner", scorecard.post(version.ownership().owner()));
        if (!version.comparable()) {
            add(
                    facts,
                    "fact.standing",
                    words.say("fact.notComparable", version.life().reason()));
        }
        return facts;
    }

    private void add(List<Block.Fact> facts, String key, String said) {
        if (!said.isBlank()) {
            facts.add(new Block.Fact(words.say(key), new Cell.Plain(said.strip())));
        }
    }

    private Block.Table versions(Line line) {
        var rows = new ArrayList<List<Cell>>();
        Version before = null;
        for (Version version : line.indicator().all()) {
            rows.add(List.of(
                    new Cell.Plain(words.say(
                            version.number() == line.version().number() && !version.draft()
                                    ? "view.version.shown"
                                    : "view.version",
                            version.number())),
                    new Cell.Plain(
                            version.draft()
                                    ? words.say("view.version.draft")
                                    : version.effectiveFrom()
                                            .map(PeriodNames::full)
                                            .orElseGet(() -> words.say("view.version.start"))),
                    new Cell.Plain(before == null ? words.say("view.version.first") : changed(before, version)),
                    plain(version.life().reason())));
            before = version.draft() ? before : version;
        }
        return new Block.Table(
                words.say("view.versions.table", line.name()),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("column.version"), false),
                        new Block.Column(words.say("column.from"), false),
                        new Block.Column(words.say("column.changed"), false),
                        new Block.Column(words.say("column.why"), false)),
                rows);
    }

    private String changed(Version before, Version now) {
        var said = new ArrayList<String>();
        Measurement then = before.measurement();
        Measurement measurement = now.measurement();
        change(said, "name", !before.wording().name().equals(now.wording().name()));
        change(
                said,
                "words",
                !before.wording().description().equals(now.wording().description()));
        change(
                said,
                "counted",
                !before.wording().numerator().equals(now.wording().numerator())
                        || !before.wording().denominator().equals(now.wording().denominator())
                        || !then.composition().equals(measurement.composition())
                        || then.calculation() != measurement.calculation());
        change(
                said,
                "unit",
                !then.scale().equals(measurement.scale()) || then.per().compareTo(measurement.per()) != 0);
        change(said, "basis", then.basis() != measurement.basis());
        change(said, "polarity", then.polarity() != measurement.polarity());
        change(said, "frequency", then.frequency() != measurement.frequency() || then.years() != measurement.years());
        change(said, "source", !before.wording().source().equals(now.wording().source()));
        change(said, "owner", !before.ownership().equals(now.ownership()));
        change(said, "rating", !before.ratingRule().equals(now.ratingRule()));
        String list = said.isEmpty() ? words.say("view.changed.nothing") : Sentences.capital(words.list(said));
        String broken = now.breaksSeries() ? " " + words.say("view.changed.breaks") : "";
        return words.say("list.end", list) + broken;
    }

    private void change(List<String> said, String what, boolean changed) {
        if (changed) {
            said.add(words.say("view.changed." + what));
        }
    }

    private Block.Table targets(Line line, List<Target> targets) {
        var rows = new ArrayList<List<Cell>>();
        for (Target target : targets.reversed()) {
            rows.add(List.of(
                    new Cell.Plain(PeriodNames.full(target.period())),
                    new Cell.Plain(words.say("origin." + target.origin().code())),
                    amount(line, target.target()),
                    amount(line, target.floor()),
                    plain(range(line, target)),
                    plain(target.rationale()),
                    plain(approved(target))));
        }
        return new Block.Table(
                words.say("view.targets.table", line.name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("column.setFor"), false),
                        new Block.Column(words.say("column.origin"), false),
                        new Block.Column(words.say("column.target"), true),
                        new Block.Column(words.say("column.floor"), true),
                        new Block.Column(words.say("column.expected"), false),
                        new Block.Column(words.say("column.why"), false),
                        new Block.Column(words.say("column.approved"), false)),
                rows);
    }

    private Cell amount(Line line, @Nullable BigDecimal value) {
        return plain(value == null ? "" : written(line, value));
    }

    private static String written(Line line, BigDecimal value) {
        return new Scale(Sentences.scale(line).unit(), "", Decimals.of(0)).print(value);
    }

    private String range(Line line, Target target) {
        BigDecimal lower = target.lower();
        BigDecimal upper = target.upper();
        return lower == null || upper == null
                ? ""
                : words.say("range.between", written(line, lower), written(line, upper));
    }

    private String approved(Target target) {
        String who = scorecard.post(target.approvedBy());
        return target.approvedOn()
                .map(day -> words.say("view.approved", who.isEmpty() ? 0 : 1, who, PeriodNames.day(day)))
                .orElse(who);
    }

    private Cell plain(String said) {
        return new Cell.Plain(said.isBlank() ? words.say("figure.none") : said);
    }
}
