package org.waymark.web.work;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.intake.Layout;
import org.waymark.intake.LayoutGuess;
import org.waymark.intake.Naming;
import org.waymark.intake.Sheet;
import org.waymark.intake.WideSheet;
import org.waymark.office.Foreseen;
import org.waymark.period.YearType;
import org.waymark.web.Addresses;
import org.waymark.web.Asks;
import org.waymark.web.Refreshing;
import org.waymark.web.Visitor;
import org.waymark.web.Words;
import org.waymark.web.work.Upload.Stage;

/** Sending a file: what was found in it, how a wide sheet is laid out, and the one button that stores it. */
record BringPages(Desk desk) {
    private static final int TOP = 20;
    private static final int ROWS_A_PAGE = 50;

    void at(Addresses addresses) {
        addresses.get("/work/bring", Asks.SIGNED_IN, request -> list(request, HttpStatus.OK, ""));
        addresses.post("/work/bring", Asks.SIGNED_IN, this::receive);
        addresses.get("/work/bring/{id}", Asks.SIGNED_IN, request -> with(request, upload -> one(request, upload)));
        addresses.post(
                "/work/bring/{id}/store",
                Asks.SIGNED_IN,
                request -> with(request, upload -> {
                    desk.uploads().store(upload);
                    return Desk.to(upload.address());
                }));
        addresses.post(
                "/work/bring/{id}/discard",
                Asks.SIGNED_IN,
                request -> with(request, upload -> {
                    desk.uploads().discard(upload);
                    return Desk.to("/work/bring");
                }));
        addresses.post(
                "/work/bring/{id}/layout", Asks.SIGNED_IN, request -> with(request, upload -> lay(request, upload)));
        addresses.get("/work/bring/{id}/progress", Asks.SIGNED_IN, request -> with(request, BringPages::progress));
        addresses.get(
                "/work/bring/{id}/corrections.csv",
                Asks.SIGNED_IN,
                request -> with(
                        request,
                        upload -> file(
                                "corrections.csv", "text/csv;charset=UTF-8", Corrections.csv(upload.flagged.rows()))));
        addresses.get(
                "/work/bring/{id}/corrections.xlsx",
                Asks.SIGNED_IN,
                request -> with(
                        request,
                        upload -> file(
                                "corrections.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                desk.place().spreadsheets().of(Corrections.tabs(upload.flagged.rows())))));
    }

    private interface Answer {
        ServerResponse to(Upload upload) throws Exception;
    }

    private ServerResponse with(ServerRequest request, Answer answer) throws Exception {
        Optional<Upload> upload = desk.uploads().of(Visitor.of(request), request.pathVariable("id"));
        return upload.isPresent()
                ? answer.to(upload.get())
                : desk.press().problem(request, HttpStatus.NOT_FOUND, "work.gone");
    }

    private ServerResponse list(ServerRequest request, HttpStatus status, String problem) {
        var person = Visitor.of(request);
        return desk.page(
                request,
                status,
                "bring",
                Words.say("work.bring.title"),
                Map.of(
                        "uploads",
                        desk.uploads().of(person).stream().map(Shown::of).toList(),
                        "services",
                        DuePages.services(desk, person),
                        "problem",
                        problem));
    }

    private ServerResponse receive(ServerRequest request) throws IOException {
        Part part;
        try {
            part = request.servletRequest().getPart("file");
        } catch (IllegalStateException tooLarge) {
            return list(request, HttpStatus.CONTENT_TOO_LARGE, Words.say("work.bring.too-large"));
        } catch (ServletException noForm) {
            return list(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("work.bring.no-file"));
        }
        String name = part == null || part.getSubmittedFileName() == null ? "" : plain(part.getSubmittedFileName());
        if (part == null || name.isEmpty()) {
            return list(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("work.bring.no-file"));
        }
        try (var bytes = part.getInputStream()) {
            return Desk.to(
                    desk.uploads().receive(Visitor.of(request), name, bytes).address());
        } finally {
            part.delete();
        }
    }

    /** A file's name without its folders and without what could steer a terminal or a page. */
    static String plain(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String bare = last.replaceAll("\\p{Cntrl}", "").strip();
        return bare.length() > 100 ? bare.substring(bare.length() - 100) : bare;
    }

    private ServerResponse one(ServerRequest request, Upload upload) {
        var values = new HashMap<String, Object>();
        values.put("upload", Shown.of(upload));
        if (upload.stage == Stage.LAYOUT) {
            return layout(request, upload, values, "");
        }
        Foreseen foreseen = upload.foreseen;
        var worded = new Worded(desk.stores().definitions().gazetteer());
        values.put(
                "changes",
                foreseen == null
                        ? List.of()
                        : foreseen.changes().stream().map(worded::line).toList());
        int page = request.param("page")
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        List<Flagged.Row> rows = upload.flagged.rows();
        int from = Math.min(rows.size(), (page - 1) * ROWS_A_PAGE);
        values.put(
                "rows",
                rows.subList(from, Math.min(rows.size(), from + ROWS_A_PAGE)).stream()
                        .map(Shown::of)
                        .toList());
        values.put("page", page);
        values.put("pages", (rows.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        String title = Words.say("work.upload." + upload.stage.name().toLowerCase(java.util.Locale.ROOT) + ".title");
        ServerResponse answer = desk.page(request, HttpStatus.OK, "upload", title, values);
        return upload.busy() ? new Refreshing(answer) : answer;
    }

    private ServerResponse layout(ServerRequest request, Upload upload, Map<String, Object> values, String problem) {
        Sheet sheet = upload.unknown.getFirst();
        List<List<String>> top = WideSheet.top(sheet, TOP);
        var naming = new Naming(desk.stores().definitions().indicators());
        Layout guess = request.param("row")
                .filter(row -> row.matches("[1-9]\\d?"))
                .map(row -> LayoutGuess.at(Integer.parseInt(row), top, YearType.FINANCIAL, naming))
                .or(() -> LayoutGuess.of(top, YearType.FINANCIAL, naming))
                .orElseGet(() -> LayoutGuess.at(1, top, YearType.FINANCIAL, naming));
        values.put("sheet", sheet.file());
        values.put("top", top);
        values.put("guess", guess);
        values.put("problem", problem);
        values.put("areas", desk.areas());
        values.put("near", nearest(guess));
        HttpStatus status = problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return desk.page(request, status, "layout", Words.say("work.layout.title"), values);
    }

    /** What differs from the kept layout that the header is most like; empty when it is like none. */
    private String nearest(Layout guess) {
        List<String> now = Layout.plain(guess.header());
        return desk.place().layouts().all().stream()
                .filter(kept -> Layout.plain(kept.header()).stream()
                                        .filter(now::contains)
                                        .count()
                                * 2
                        > now.size())
                .findFirst()
                .map(kept -> {
                    List<String> before = Layout.plain(kept.header());
                    String gone = String.join(
                            ", ",
                            before.stream().filter(word -> !now.contains(word)).toList());
                    String fresh = String.join(
                            ", ",
                            now.stream().filter(word -> !before.contains(word)).toList());
                    return Words.say(
                            "work.layout.differs",
                            kept.name(),
                            fresh.isEmpty() ? Words.say("work.nothing") : fresh,
                            gone.isEmpty() ? Words.say("work.nothing") : gone);
                })
                .orElse("");
    }

    private ServerResponse lay(ServerRequest request, Upload upload) {
        if (upload.stage != Stage.LAYOUT || upload.unknown.isEmpty()) {
            return Desk.to(upload.address());
        }
        String act = Desk.field(request, "act");
        if (act.equals("leave")) {
            desk.uploads().leave(upload);
            return Desk.to(upload.address());
        }
        if (act.equals("header")) {
            return Desk.to(
                    upload.address() + "?row=" + Desk.field(request, "row").replaceAll("\\D", ""));
        }
        Sheet sheet = upload.unknown.getFirst();
        Layout layout = LayoutForm.read(request, sheet);
        if (layout.place("indicator") < 0 || LayoutForm.periods(layout) == 0) {
            var values = new HashMap<String, Object>();
            values.put("upload", Shown.of(upload));
            return layout(request, upload, values, Words.say("work.layout.incomplete"));
        }
        if (!layout.name().isEmpty()) {
            desk.place().layouts().keep(Visitor.of(request).account(), layout);
        }
        desk.uploads().lay(upload, sheet, layout);
        return Desk.to(upload.address());
    }

    private static ServerResponse progress(Upload upload) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body("{\"busy\": " + upload.busy() + "}\n");
    }

    static ServerResponse file(String name, String type, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + Path.of(name).getFileName() + "\"")
                .body(bytes);
    }
}
