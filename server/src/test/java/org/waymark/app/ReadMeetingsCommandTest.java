package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.calendar.Meeting;
import org.waymark.democracy.CommitteeSite;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;

/** Meetings read from a committee system: shown first, stored only when told to, and never by half. */
class ReadMeetingsCommandTest {
    private static final DateTimeFormatter THEIRS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static Typed read(CommitteeSite site, Path data, String... further) {
        var words = new java.util.ArrayList<>(java.util.List.of(
                "meetings", "read", "--from", site.address(), "--committee", "Cabinet", "--data", data.toString()));
        words.addAll(java.util.List.of(further));
        return Typed.waymark(words.toArray(String[]::new));
    }

    private static long meetings(Path data) {
        try (Database record = EmbeddedDatabase.open(data, _ -> {})) {
            return record.stores().meetings().all().stream().map(Meeting::code).count();
        }
    }

    @Test
    void they_are_shown_and_then_stored_and_a_bad_answer_stores_nothing(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            lamps,Lamps lit,kpi,Roads,percent,1,higher,financial,month,period
            """);
        Files.writeString(pack.resolve("observations.csv"), "indicator,period,value\nlamps,2024-04,81\n");
        Files.writeString(pack.resolve("report.toml"), "title = \"Quarterly\"\ncouncil = \"E10000016\"\n");
        Path data = folder.resolve("data");
        Typed.waymark("load", pack.toString(), "--data", data.toString());
        LocalDate held = LocalDate.now().plusDays(40);
        try (var site = new CommitteeSite()) {
            site.says(
                    "GetMeetings",
                    "<getmeetings><meetings><meeting><meetingid>9501</meetingid><meetingdate>"
                            + THEIRS.format(held)
                            + "</meetingdate></meeting><meeting><meetingid>9503</meetingid><meetingdate>"
                            + THEIRS.format(held.plusDays(7)) + "</meetingdate></meeting></meetings></getmeetings>");
            Typed shown = read(site, data);
            assertThat(shown.out())
                    .contains("Meetings of Cabinet to come: 2.")
                    .contains("The meeting of " + held.plusDays(7) + " is cancelled, and left out.")
                    .contains("cabinet-" + held)
                    .contains("New: 1. Changed: 0. Held already, just so: 0.")
                    .contains("Nothing was stored. Give --store to store it.");
            assertThat(meetings(data)).isZero();
            site.says("GetMeeting?lMeetingId=9501", new CommitteeSite.Said(403, "text/html", "<html>No</html>"));
            Typed refused = read(site, data, "--store");
            assertThat(refused.err()).contains("answers people and not programs (it said 403)", "Nothing was stored.");
            assertThat(refused.code()).isNotZero();
            assertThat(meetings(data)).isZero();
            site.says("GetMeeting?lMeetingId=9501", "<meeting><meetingstatus>Scheduled</meetingstatus></meeting>");
            assertThat(read(site, data, "--store").out()).contains("Stored.");
            assertThat(meetings(data)).isEqualTo(1);
            assertThat(read(site, data, "--store").out()).contains("All of it is on record already.");
        }
    }

    @Test
    void an_address_that_cannot_be_asked_is_answered_before_anything_is_asked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            lamps,Lamps lit,kpi,Roads,percent,1,higher,financial,month,period
            """);
        Files.writeString(folder.resolve("observations.csv"), "indicator,period,value\nlamps,2024-04,81\n");
        Files.writeString(folder.resolve("report.toml"), "title = \"Quarterly\"\ncouncil = \"E10000016\"\n");
        Path data = folder.resolve("data");
        Typed.waymark("load", folder.toString(), "--data", data.toString());
        Typed asked = Typed.waymark(
                "meetings", "read", "--from", "ftp://x", "--committee", "Cabinet", "--data", data.toString());
        assertThat(asked.err()).contains("“ftp://x” is not an address that can be asked.");
    }
}
