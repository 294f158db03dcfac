package org.waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.calendar.Round;
import org.waymark.folder.Folder;
import org.waymark.office.Answering;
import org.waymark.office.LoadingPack;
import org.waymark.office.Mailing;
import org.waymark.office.ReadingReturns;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Reminding;
import org.waymark.period.Period;

/** A small council in the middle of a round, on Tuesday 3 September 2024: figures were due on Friday, words are due on Friday. */
public final class RoundAtHand implements AutoCloseable {
    public static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();
    static final Person CORPORATE = person("corinne", Role.CORPORATE_PERFORMANCE);
    static final Person ANALYST = person("ann", Role.SUPPLIER, "analyst");
    static final Person HEAD = person("helen", Role.HEAD_OF_SERVICE, "head");
    public static final Clock CLOCK = clock("2024-09-03T09:00:00Z");

    final Path pack;
    public final Database record;
    private final TestDatabase test = new TestDatabase(CLOCK);

    public RoundAtHand(Path folder) throws IOException {
        pack = written(Files.createDirectories(folder.resolve("pack")));
        record = test.database();
        load();
        record.roundsKept().keep("corinne", "", round(LocalDate.of(2024, 8, 30)));
    }

    static Round round(LocalDate figuresDue) {
        return new Round(
                "qpr",
                Q1,
                "",
                figuresDue,
                LocalDate.of(2024, 9, 6),
                LocalDate.of(2024, 9, 13),
                "corinne",
                Instant.EPOCH);
    }

    static Clock clock(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/London"));
    }

    private static Person person(String account, Role role, String... posts) {
        return new Person(account, account, Set.of(role), Set.of(), Set.of(posts));
    }

    public void load() {
        Folder opened = Folder.open(pack).value();
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
    }

    ReadingReturns returns() {
        return returns(CLOCK);
    }

    ReadingReturns returns(Clock clock) {
        return new ReadingReturns(record::reading, record.rounds(), record.moves(), record.trail(), clock);
    }

    Answering answering() {
        return new Answering(new ReceivingReturn(record.register()), CLOCK);
    }

    Reminding reminding(Mailing mailing) {
        return reminding(mailing, CLOCK);
    }

    Reminding reminding(Mailing mailing, Clock clock) {
        return new Reminding(
                returns(clock),
                record.reminders(),
                () -> record.stores().definitions().posts(),
                mailing,
                "https://performance.example.gov.uk");
    }

    public static Path written(Path pack) throws IOException {
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly Performance Report"
            council = "shire"
            council_name = "The Shire"
            sections = ["Contact", "Roads"]
            """);
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("posts.csv"), """
            code,title,deputy,contact
            head,Head of Contact,analyst,head@example.gov.uk
            analyst,Performance analyst,,analyst@example.gov.uk
            roads,Head of Highways,,
            """);
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,service,owner,supplier,unit,decimals,polarity,year,frequency,basis,available_after_days,source
            calls,Calls answered,kpi,Contact,Contact centre,head,analyst,percent,0,higher,financial,quarter,period,30,
            visits,Satisfied visitors,kpi,Contact,Contact centre,head,analyst,percent,0,higher,financial,quarter,period,30,
            potholes,Potholes repaired in time,kpi,Roads,Highways,roads,,percent,0,higher,financial,quarter,period,30,
            traffic,Traffic counted,activity,Roads,Highways,roads,,count,0,none,financial,quarter,period,30,Count of traffic
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            calls,FY2023-24,90,80
            calls,FY2024-25,90,80
            visits,FY2023-24,90,80
            visits,FY2024-25,90,80
            potholes,FY2023-24,90,80
            potholes,FY2024-25,90,80
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,value,recorded_on
            calls,shire,FY2023-24-Q4,91,2024-05-02
            calls,shire,FY2024-25-Q1,92,2024-08-02
            visits,shire,FY2023-24-Q3,93,2024-02-02
            visits,shire,FY2023-24-Q4,93,2024-05-02
            potholes,shire,FY2023-24-Q4,71,2024-05-02
            traffic,shire,FY2023-24-Q4,1204,2024-05-02
            """);
        Files.writeString(pack.resolve("commentary.csv"), """
            indicator,period,kind,text,recorded_on
            calls,FY2024-25-Q1,context,A quiet spring.,2024-09-01
            """);
        Files.writeString(
                pack.resolve("releases.csv"),
                "source,period,expected_on,released_on\nCount of traffic,FY2024-25-Q1,2024-10-15,\n");
        return pack;
    }

    @Override
    public void close() {
        test.close();
    }
}
