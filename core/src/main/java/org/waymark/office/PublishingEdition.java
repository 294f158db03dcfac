package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Seal;
import org.waymark.report.Writing;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.Template;

/** Makes a report, seals it, prints it in every format, and stores the lot as an edition that never changes. */
public final class PublishingEdition {
    private final MakingReport making;
    private final Seal seal;
    private final List<Printer> printers;
    private final StoringEdition press;

    public PublishingEdition(MakingReport making, Seal seal, List<Printer> printers, StoringEdition press) {
        this.making = making;
        this.seal = seal;
        this.printers = List.copyOf(printers);
        this.press = press;
    }

    /**
     * @param who publishes it; needs {@link Right#PUBLISH}
     * @param asKnownAt empty for the meeting's deadline, else today
     * @return the edition; the one before when the document is the same to the letter
     */
    public Edition publish(Person who, Template template, Period period, Optional<LocalDate> asKnownAt) {
        who.demand(Right.PUBLISH);
        Scorecard scorecard = making.of(template, period, asKnownAt);
        Report report = Writing.of(scorecard).sealed(seal);
        List<Printed> files = printers.stream()
                .flatMap(printer -> printer.print(report).stream())
                .toList();
        return press.publish(
                who.account(),
                template.report(),
                period,
                template.title(),
                scorecard.asKnownAt(),
                report.hash(),
                files,
                scorecard.lines().stream().map(PublishingEdition::result).toList());
    }

    private static Edition.Result result(Line line) {
        return new Edition.Result(
                line.code(),
                line.version().number(),
                line.kind().code(),
                line.section(),
                line.shown().map(shown -> shown.period()).or(line::due).orElse(line.asked()),
                line.rating().code(),
                line.trend().code(),
                line.shown()
                        .map(shown -> shown.figure() instanceof Figure.Known known
                                ? line.version()
                                        .measurement()
                                        .scale()
                                        .decimals()
                                        .round(known)
                                        .toPlainString()
                                : "")
                        .orElse(""));
    }
}
