package org.waymark.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.period.Period;
import org.waymark.template.Template;
import org.waymark.template.Templates;

/** Which report is meant, among those there are. */
final class Choice {
    private Choice() {}

    /** The file of a pack's main report; further reports stand in a folder of their own. */
    private static final String MAIN = "report.toml";

    /** The report of that code, or the only one, or the main one of several; refused when the period is not one it is made for. */
    static Template of(Templates templates, Optional<String> code, Period period) {
        Template template = of(templates, code);
        if (period.frequency() != template.frequency()) {
            Period example = template.frequency().holding(period.end(), template.years());
            throw new WrongCommand(Words.say(
                    "period.frequency",
                    template.report(),
                    Words.say("frequency." + template.frequency().code()),
                    period,
                    Words.say("frequency." + period.frequency().code()),
                    example));
        }
        return template;
    }

    /** The report of that code, or the only one. */
    static Template of(Templates templates, Optional<String> code) {
        List<Template> all = templates.all();
        return code.isPresent() ? named(all, code.get()) : only(all);
    }

    private static Template named(List<Template> all, String code) {
        return all.stream()
                .filter(template -> template.report().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongCommand(
                        all.isEmpty()
                                ? Words.say("report.unknown.none", code)
                                : Words.say("report.unknown", code, codes(all))));
    }

    private static Template only(List<Template> all) {
        if (all.isEmpty()) {
            throw new UnusableInput(Words.say("report.none"));
        }
        return all.stream()
                .filter(template -> all.size() == 1 || template.source().equals(MAIN))
                .findFirst()
                .orElseThrow(() -> new WrongCommand(Words.say("report.which", all.size(), codes(all))));
    }

    /** What to say where a report was taken without being named: the codes of the others; empty when there are none. */
    static Optional<String> others(Templates templates, Template taken) {
        List<Template> others = templates.all().stream()
                .filter(template -> !template.report().equals(taken.report()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.say("report.others", taken.report(), codes(others)));
    }

    private static String codes(List<Template> all) {
        return all.stream().map(Template::report).collect(Collectors.joining(", "));
    }
}
