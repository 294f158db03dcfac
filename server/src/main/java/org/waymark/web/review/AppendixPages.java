package org.waymark.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.office.ReviewingYear;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The appendix that a cabinet gets, to be read and taken away. */
record AppendixPages(Desk desk) {
    private static final List<String> FORMATS = List.of("pdf", "docx", "html", "xlsx", "ods");

    void at(Addresses addresses) {
        addresses.get(Desk.HOME + "/appendix", Addresses.right(Right.SEE_DRAFTS), this::show);
        addresses.get(Desk.HOME + "/appendix/{format}", Addresses.right(Right.SEE_DRAFTS), this::file);
    }

    private ServerResponse show(ServerRequest request) {
        Period.Year year = desk.year(request);
        Optional<ReviewingYear.Reviewed> reviewed = desk.reviewed(Visitor.of(request), year);
        if (reviewed.isEmpty()) {
            return desk.press().notFound(request);
        }
        Report report = reviewed.get().appendix();
        var links = new ArrayList<Shown.Link>();
        FORMATS.forEach(format -> links.add(new Shown.Link(
                Words.say("review.appendix." + format), Desk.HOME + "/appendix/" + format + "?year=" + year, false)));
        var values = new HashMap<String, Object>();
        values.put("links", links);
        values.put("statement", report.statement());
        values.put("period", report.front().period());
        return desk.page(request, "appendix", Words.say("review.appendix.title", PeriodNames.full(year)), values);
    }

    private ServerResponse file(ServerRequest request) {
        String format = request.pathVariable("format");
        Period.Year year = desk.year(request);
        Optional<ReviewingYear.Reviewed> reviewed =
                FORMATS.contains(format) ? desk.reviewed(Visitor.of(request), year) : Optional.empty();
        Optional<Printed> file = reviewed.flatMap(
                each -> desk.room().appendix().files(each, format).stream().findFirst());
        return file.isEmpty()
                ? desk.press().notFound(request)
                : ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(file.get().mediaType()))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + file.get().name() + "\"")
                        .header("Cache-Control", "no-store")
                        .body(file.get().content());
    }
}
