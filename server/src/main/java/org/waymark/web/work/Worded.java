package org.waymark.web.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Gazetteer;
import org.waymark.commentary.Commentary;
import org.waymark.observation.Observation;
import org.waymark.office.Defined;
import org.waymark.office.Foreseen;
import org.waymark.period.PeriodNames;
import org.waymark.target.Target;
import org.waymark.web.Words;

/** Changes in plain words. */
final class Worded {
    private final Gazetteer gazetteer;

    Worded(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Shown.Line line(Foreseen.Change<?> change) {
        String from = change.from().map(this::said).orElse("");
        return new Shown.Line(what(change.to()), from, said(change.to()));
    }

    private String what(Object thing) {
        return switch (thing) {
            case Observation figure ->
                figure.key().indicator() + ", " + gazetteer.name(figure.key().area())
                        + (figure.key().cohort().isAll() ? "" : ", " + figure.key().cohort()) + ", "
                        + PeriodNames.full(figure.key().period());
            case Target target ->
                target.indicator() + ", " + gazetteer.name(target.area()) + ", " + PeriodNames.full(target.period());
            case Commentary words ->
                words.indicator() + ", " + PeriodNames.full(words.period()) + ", "
                        + Words.say("work.kind." + words.kind().code());
            case Defined defined ->
                defined.indicator() + ", "
                        + Words.say("work.version", defined.version().number());
            default -> Words.say("work.change.other");
        };
    }

    private String said(Object thing) {
        return switch (thing) {
            case Observation figure -> figure(figure);
            case Target target -> target(target);
            case Commentary words -> words.text();
            case Defined defined -> defined.version().wording().name();
            default -> "";
        };
    }

    static String target(Target target) {
        return Words.say("work.target.lines", number(target.target()), number(target.floor()))
                + (target.lower() == null && target.upper() == null
                        ? ""
                        : Words.say("work.target.range", number(target.lower()), number(target.upper())));
    }

    static String figure(Observation figure) {
        var words = new StringBuilder();
        if (figure.absence() != null) {
            words.append(Words.say("work.figure.absent", figure.absence().symbol()));
        } else if (figure.value() != null) {
            words.append(number(figure.value()));
        }
        if (figure.hasParts()) {
            String parts = Words.say("work.figure.parts", number(figure.numerator()), number(figure.denominator()));
            words.append(words.isEmpty() ? parts : " (" + parts + ")");
        }
        String status = Words.say("work.status." + figure.status().code());
        return words.isEmpty() ? status : words + ", " + status;
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? Words.say("work.none") : number.toPlainString();
    }
}
