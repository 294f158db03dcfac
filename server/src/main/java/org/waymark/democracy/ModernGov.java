package org.waymark.democracy;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.democracy.CannotRead.Why;

/**
 * A Modern.gov site, read by the calls that its web service documents: {@code GetCommittees}, {@code GetMeetings} and
 * {@code GetMeeting}, with GET. Nothing is ever written there, and nothing is asked for twice.
 */
public final class ModernGov {
    private static final DateTimeFormatter ASKED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final int MOST_MEETINGS = 60;

    private final URI site;
    private final Polite polite;

    /** @param site as {@code https://democracy.example.gov.uk} */
    public static ModernGov at(String site) throws CannotRead {
        return new ModernGov(Polite.address(site), new Polite());
    }

    ModernGov(URI site, Polite polite) {
        this.site = site;
        this.polite = polite;
    }

    public List<Committee> committees() throws CannotRead {
        List<Map<String, String>> found = ask("GetCommittees?lDummy=0", "committees", "committee");
        var committees = new ArrayList<Committee>();
        for (Map<String, String> fields : found) {
            committees.add(new Committee(needed(fields, "committeeid"), needed(fields, "committeetitle")));
        }
        return committees;
    }

    /** The one so named, whatever its capitals. */
    public Committee committee(String name) throws CannotRead {
        List<Committee> all = committees();
        Optional<Committee> found = all.stream()
                .filter(each ->
                        each.title().equalsIgnoreCase(name.strip()) || each.id().equals(name.strip()))
                .findFirst();
        if (found.isEmpty()) {
            throw new CannotRead(
                    Why.UNKNOWN_COMMITTEE,
                    all.stream().map(Committee::title).sorted().collect(Collectors.joining("; ")));
        }
        return found.get();
    }

    /** Those of a committee between two days, by date. */
    public List<Sitting> meetings(Committee committee, LocalDate from, LocalDate to) throws CannotRead {
        List<Map<String, String>> found = ask(
                "GetMeetings?lCommitteeId=" + committee.id() + "&sFromDate=" + ASKED.format(from) + "&sToDate="
                        + ASKED.format(to),
                "meetings",
                "meeting");
        if (found.size() > MOST_MEETINGS) {
            throw new CannotRead(Why.TOO_LONG, Integer.toString(found.size()));
        }
        var sittings = new ArrayList<Sitting>();
        for (Map<String, String> fields : found) {
            String id = needed(fields, "meetingid");
            List<Map<String, String>> whole = ask("GetMeeting?lMeetingId=" + id, "meeting", "");
            Map<String, String> details = whole.isEmpty() ? Map.of() : whole.getFirst();
            String status = details.getOrDefault("meetingstatus", "").toLowerCase(Locale.UK);
            sittings.add(new Sitting(
                    id,
                    committee.title(),
                    day(needed(fields, "meetingdate")),
                    details.getOrDefault("agendapublished", "").equalsIgnoreCase("true"),
                    status.contains("cancel"),
                    site.resolve("ieListDocuments.aspx?CId=" + committee.id() + "&MId=" + id)
                            .toString()));
        }
        sittings.sort(Comparator.comparing(Sitting::date));
        return sittings;
    }

    private List<Map<String, String>> ask(String call, String root, String each) throws CannotRead {
        return Answer.read(polite.get(site.resolve("mgWebService.asmx/" + call)), root, each);
    }

    private static String needed(Map<String, String> fields, String name) throws CannotRead {
        String text = fields.getOrDefault(name, "");
        if (text.isEmpty()) {
            throw new CannotRead(Why.MALFORMED, name);
        }
        return text;
    }

    private static LocalDate day(String text) throws CannotRead {
        try {
            return text.length() >= 10 && text.charAt(4) == '-'
                    ? LocalDate.parse(text.substring(0, 10))
                    : LocalDate.parse(text.substring(0, Math.min(10, text.length())), ASKED);
        } catch (DateTimeParseException none) {
            throw new CannotRead(Why.MALFORMED, "meetingdate " + text);
        }
    }
}
