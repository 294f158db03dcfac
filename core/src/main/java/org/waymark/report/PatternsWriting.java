package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.breakdown.Cases;
import org.waymark.breakdown.Look;
import org.waymark.breakdown.Scan;
import org.waymark.indicator.Version;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** Where groups and places differ beyond chance, ranked, in sentences that can be read aloud. */
final class PatternsWriting {
    private static final int MOST = 20;

    private final Scorecard scorecard;
    private final Messages words;

    PatternsWriting(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    Optional<Section> write() {
        return scorecard
                .scan()
                .map(scan -> new Section(
                        "patterns", words.say("section.patterns"), Section.Part.PATTERNS, blocks(scan), List.of()));
    }

    private List<Block> blocks(Scan scan) {
        var blocks = new ArrayList<Block>();
        if (scan.looks() == 0) {
            blocks.add(Block.Paragraph.plain(words.say("patterns.nothing", scan.untested())));
            return blocks;
        }
        BigDecimal percent = BigDecimal.valueOf(scan.rate() * 100)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros();
        blocks.add(Block.Paragraph.plain(words.say(
                "patterns.looks",
                scan.looks(),
                scan.members(),
                scan.indicators(),
                scorecard
                        .template()
                        .patterns()
                        .baseline()
                        .map(base -> words.say("patterns.since", PeriodNames.full(base)))
                        .orElseGet(() -> words.say("patterns.sinceLastYear")))));
        int found = scan.standing().size();
        blocks.add(Block.Paragraph.plain(
                found == 0
                        ? words.say("patterns.none")
                        : Sentences.capital(
                                words.say("patterns.found", found, words.number(found), Sentences.plain(percent)))));
        var bullets = new ArrayList<Block.Bullet>();
        for (Look look : scan.standing().stream().limit(MOST).toList()) {
            scorecard.line(look.indicator()).ifPresent(line -> bullets.add(bullet(line, look)));
        }
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(bullets));
        }
        if (found > MOST) {
            blocks.add(Block.Paragraph.plain(
                    Sentences.capital(words.say("patterns.more", found - MOST, words.number(found - MOST)))));
        }
        blocks.add(Block.Paragraph.note(
                Sentences.capital(words.say("patterns.note", scan.untested(), words.number(scan.untested())))));
        return blocks;
    }

    private Block.Bullet bullet(Line line, Look look) {
        String place = look.standing(line.version().measurement().polarity()).code();
        String rest = words.say(
                look.member().cohort().isAll()
                        ? "patterns.rest.place"
                        : look.member().area().equals(line.area()) ? "patterns.rest.group" : "patterns.rest.both");
        var said = new ArrayList<String>();
        if (look.aspect() == Look.Aspect.LEVEL) {
            said.add(words.say(
                    "patterns.level." + place,
                    look.member().name(),
                    parts(line, look.part()),
                    figure(line, look.rest()),
                    rest,
                    PeriodNames.full(look.now())));
        } else {
            said.add(words.say(
                    "patterns.change." + place,
                    look.member().name(),
                    look.then().map(PeriodNames::full).orElse(""),
                    look.partThen().map(cases -> figure(line, cases)).orElse(""),
                    parts(line, look.part()),
                    look.restThen().map(cases -> figure(line, cases)).orElse(""),
                    figure(line, look.rest()),
                    rest));
        }
        said.add(chance(look.p()));
        if (look.small()) {
            said.add(words.say("patterns.small"));
        }
        return new Block.Bullet(words.say("gaps.lead", line.name()), String.join(" ", said));
    }

    private String chance(double p) {
        String value = p < 0.001
                ? words.say("p.small")
                : words.say(
                        "p",
                        BigDecimal.valueOf(p)
                                .setScale(p < 0.01 ? 3 : 2, RoundingMode.HALF_UP)
                                .toPlainString());
        return words.say("patterns.p", value);
    }

    private String parts(Line line, Cases cases) {
        BigDecimal of = cases.of();
        return of == null
                ? figure(line, cases)
                : figure(line, cases) + " "
                        + words.say("latest.parts", Sentences.plain(cases.amount()), Sentences.plain(of));
    }

    private static String figure(Line line, Cases cases) {
        Version version = line.version();
        return version.measurement()
                .scale()
                .print(cases.figure(version.measurement()
                        .scale()
                        .unit()
                        .scale(version.measurement().per())));
    }
}
