package org.waymark.web.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.period.PeriodNames;
import org.waymark.template.Template;
import org.waymark.web.Words;

/** Meetings, and the days on which their papers are published, as a calendar that other programs subscribe to: RFC 5545. */
final class Feed {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private Feed() {}

    static ServerResponse answer(Diary diary) {
        List<String> lines = diary.reading(stores -> {
            List<Template> templates = stores.templates().all();
            return lines(
                    templates,
                    stores.meetings().all(),
                    diary.today().atStartOfDay(ZoneOffset.UTC).format(MOMENT));
        });
        return ServerResponse.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header("Content-Disposition", "inline; filename=\"calendar.ics\"")
                .body(text(lines));
    }

    /**
     * The lines, not yet folded.
     *
     * @param stamp when this was said
     */
    static List<String> lines(List<Template> templates, List<Meeting> meetings, String stamp) {
        String council =
                templates.stream().map(Template::councilName).findFirst().orElse("");
        String owner = templates.stream()
                .map(template -> template.council().value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("council");
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Waymark//Meetings//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:" + escaped(Words.say("calendar.feed.name", council))));
        for (Meeting meeting : meetings) {
            Deadlines deadlines = templates.stream()
                    .filter(template ->
                            meeting.report().isEmpty() || template.report().equals(meeting.report()))
                    .findFirst()
                    .map(Deadlines::of)
                    .orElseGet(() -> Deadlines.of(org.waymark.template.DeadlineRule.NONE));
            String period = PeriodNames.full(meeting.period());
            String uid = meeting.code() + "." + owner + ".waymark";
            event(
                    lines,
                    "meeting." + uid,
                    stamp,
                    meeting.date(),
                    Words.say("calendar.feed.meeting", meeting.body(), period));
            event(
                    lines,
                    "papers." + uid,
                    stamp,
                    deadlines.published(meeting),
                    Words.say("calendar.feed.papers", meeting.body(), PeriodNames.day(meeting.date())));
        }
        lines.add("END:VCALENDAR");
        return lines;
    }

    private static void event(List<String> lines, String uid, String stamp, LocalDate day, String summary) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid);
        lines.add("DTSTAMP:" + stamp);
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(day));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        lines.add("SUMMARY:" + escaped(summary));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    static String text(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    /** RFC 5545, 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets; no letter is cut in two. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        return folded.toString();
    }
}
