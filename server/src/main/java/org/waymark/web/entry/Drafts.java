package org.waymark.web.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.Draft;
import org.waymark.office.DraftingReport;
import org.waymark.period.Period;
import org.waymark.template.Template;
import org.waymark.web.Addresses;
import org.waymark.web.Mount;
import org.waymark.web.Press;
import org.waymark.web.Shown;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Reports as the record stands now, or stood on a day: at {@code /now/qpr/FY2024-25-Q1} and {@code …/2024-09-16}. */
public record Drafts(DraftingReport drafting) {
    private static final int PERIODS = 6;

    /** Where the pages of editions stand for drafts too. */
    public List<Mount> mounts() {
        return List.of(
                new Mount(
                        "/now/{report}/{period}/{known:[0-9-]+}",
                        Addresses.right(Right.SEE_DRAFTS),
                        false,
                        this::shown),
                new Mount("/now/{report}/{period}", Addresses.right(Right.SEE_DRAFTS), false, this::shown));
    }

    /** One report of which there can be a draft, and the newest periods it is for. */
    public record Choice(Template template, List<Period> periods) {}

    private Optional<Shown> shown(ServerRequest request) {
        Map<String, String> path = request.pathVariables();
        Optional<Period> period = Period.parse(path.getOrDefault("period", ""));
        String known = path.getOrDefault("known", "");
        Optional<LocalDate> day = day(known);
        if (period.isEmpty() || (!known.isEmpty() && day.isEmpty())) {
            return Optional.empty();
        }
        Optional<IndicatorCode> only = request.path().contains("/indicator/")
                ? IndicatorCode.parse(path.getOrDefault("code", ""))
                : Optional.empty();
        String report = path.getOrDefault("report", "");
        String root = "/now/" + report + "/" + period.get() + (known.isEmpty() ? "" : "/" + known);
        return drafting.of(
                        Visitor.of(request), String.valueOf(request.session().getId()), report, period.get(), day, only)
                .map(draft -> shown(draft, root));
    }

    private static Shown shown(Draft draft, String root) {
        return new Shown(draft.edition(), root, draft.edition(), draft::content);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException bad) {
            return Optional.empty();
        }
    }

    void at(Addresses addresses, Press press) {
        addresses.get("/now", Addresses.right(Right.SEE_DRAFTS), request -> list(request, press));
    }

    private ServerResponse list(ServerRequest request, Press press) {
        LocalDate today = drafting.today();
        List<Choice> reports = drafting.reports(Visitor.of(request)).stream()
                .map(template -> new Choice(template, periods(template, today)))
                .toList();
        var frame = press.framing().site(request, Words.say("entry.now.title"), "/now");
        return press.page(
                request,
                HttpStatus.OK,
                "entry/now",
                frame,
                Map.of("reports", reports, "hidden", Visitor.of(request).may(Right.SEE_HIDDEN)));
    }

    private static List<Period> periods(Template template, LocalDate today) {
        Period last = template.frequency().endedBy(today, template.years());
        return java.util.stream.IntStream.range(0, PERIODS)
                .mapToObj(back -> last.plus(-back))
                .toList();
    }
}
