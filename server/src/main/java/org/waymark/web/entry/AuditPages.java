package org.waymark.web.entry;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Entry;
import org.waymark.audit.Search;
import org.waymark.office.ReadingTrail;
import org.waymark.web.Addresses;
import org.waymark.web.Events;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The audit log: newest first, looked through, taken away whole. */
record AuditPages(ReadingTrail reading, Press press) {
    private static final int PAGE = 50;
    private static final JsonMapper JSON = new JsonMapper();

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.READ_TRAIL);
        addresses.get("/audit", asks, this::page);
        addresses.get(
                "/audit.csv", asks, request -> whole(request, "text/csv;charset=UTF-8", CSV_HEAD, "", AuditPages::csv));
        addresses.get(
                "/audit.jsonl",
                asks,
                request -> whole(request, "application/jsonl;charset=UTF-8", "", "", AuditPages::json));
    }

    private ServerResponse page(ServerRequest request) {
        Person person = Visitor.of(request);
        Search search = new Search(
                asked(request, "who"),
                asked(request, "what"),
                day(asked(request, "from")),
                day(asked(request, "to")),
                asked(request, "text"));
        long before = request.param("before")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
        List<Entry> found = reading.before(person, before, search, PAGE + 1);
        List<Entry> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var values = new HashMap<String, Object>();
        values.put("state", reading.state(person));
        values.put("kinds", reading.kinds(person));
        values.put("search", search);
        values.put("entries", shown);
        values.put(
                "older", found.size() > PAGE ? address(search, shown.getLast().number()) : "");
        values.put("newest", before == Long.MAX_VALUE ? "" : address(search, Long.MAX_VALUE));
        var frame = press.framing().site(request, Words.say("entry.audit.title"), "/audit");
        return press.page(request, HttpStatus.OK, "entry/audit", frame, values);
    }

    private static String address(Search search, long before) {
        var address = new StringBuilder("/audit?");
        add(address, "who", search.who());
        add(address, "what", search.what());
        add(address, "from", search.from().map(LocalDate::toString).orElse(""));
        add(address, "to", search.to().map(LocalDate::toString).orElse(""));
        add(address, "text", search.text());
        add(address, "before", before == Long.MAX_VALUE ? "" : Long.toString(before));
        return address.substring(0, address.length() - 1);
    }

    private static void add(StringBuilder address, String key, String value) {
        if (!value.isEmpty()) {
            address.append(key)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    private static String asked(ServerRequest request, String key) {
        return request.param(key).orElse("").strip();
    }

    /** Empty for what is no day: the field shows that nothing was taken from it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException bad) {
            return Optional.empty();
        }
    }

    private ServerResponse whole(
            ServerRequest request, String type, String head, String foot, Function<Entry, String> line) {
        Person person = Visitor.of(request);
        String ending = type.startsWith("text/csv") ? "csv" : "jsonl";
        Events.tell("export", Events.Outcome.SUCCESS, person.account(), "/audit." + ending);
        return ServerResponse.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"audit-log." + ending + "\"")
                .cacheControl(CacheControl.noStore())
                .build((_, response) -> {
                    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                    out.write(head);
                    reading.all(person, entry -> write(out, line.apply(entry)));
                    out.write(foot);
                    out.flush();
                    return null;
                });
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final String CSV_HEAD = "number,at,who,what,detail,previous,hash\r\n";

    private static String csv(Entry entry) {
        return entry.number() + "," + entry.at() + "," + cell(entry.who()) + "," + cell(entry.what()) + ","
                + cell(entry.detail()) + "," + entry.previous() + "," + entry.hash() + "\r\n";
    }

    /** Between quotation marks, and never a formula to a spreadsheet. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private static String json(Entry entry) {
        var node = JSON.createObjectNode();
        node.put("number", entry.number());
        node.put("at", entry.at().toString());
        node.put("who", entry.who());
        node.put("what", entry.what());
        node.put("detail", entry.detail());
        node.put("previous", entry.previous());
        node.put("hash", entry.hash());
        return node + "\n";
    }
}
