package org.waymark.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.template.Template;

/** Where words are written while a round is held for the report that they belong to. */
@FunctionalInterface
public interface InRounds {
    InRounds NONE = (_, _) -> Optional.empty();

    /** The address of the form; empty where no round is held. */
    Optional<String> address(Indicator indicator, Period period);

    /** @param templates the reports there are */
    static InRounds of(Rounds rounds, Supplier<List<Template>> templates) {
        return (indicator, period) -> {
            List<Round> held = rounds.all().stream()
                    .filter(round -> round.period().equals(period))
                    .toList();
            if (held.isEmpty()) {
                return Optional.empty();
            }
            String section = indicator.latest().ownership().section();
            List<String> reports = templates.get().stream()
                    .filter(template -> template.frequency() == period.frequency()
                            && (template.sections().isEmpty()
                                    || template.sections().contains(section)))
                    .map(Template::report)
                    .toList();
            return held.stream()
                    .filter(round -> reports.contains(round.report()))
                    .findFirst()
                    .map(round -> "/work/round/" + round.report() + "/" + period + "/words/" + indicator.code());
        };
    }
}
