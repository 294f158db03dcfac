package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Account;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.access.Secret;
import org.waymark.office.LoadingPack;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** A council with two indicators, two meetings and four officers, served on a record of its own. */
public final class SmallCouncil implements AutoCloseable {
    public static final String PASSWORD = "three unrelated words";

    private final Database record;
    private final Site site;

    private SmallCouncil(Database record, Site site) {
        this.record = record;
        this.site = site;
    }

    public static SmallCouncil open(Path folder, InstantSource clock) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        write(pack, "areas.csv", "code,name,kind,parent\nshire,The Shire,county,\n");
        write(pack, "posts.csv", "code,title\nhead,Head of Calls\ndata,Call data officer\n");
        write(pack, "indicators.csv", """
            code,name,kind,section,service,owner,supplier,unit,decimals,polarity,year,frequency,basis,available_after_days
            calls,Calls answered,kpi,Calls,Contact,head,data,percent,0,higher,financial,quarter,period,30
            visits,Visitors seen in time,kpi,Calls,Contact,head,data,percent,0,higher,financial,quarter,period,30
            """);
        write(pack, "targets.csv", "indicator,period,target,floor\ncalls,FY2024-25,90,85\nvisits,FY2024-25,80,70\n");
        write(pack, "observations.csv", """
            indicator,period,numerator,denominator,recorded_on
            calls,FY2023-24-Q4,880,1000,2024-05-01
            visits,FY2023-24-Q4,410,500,2024-05-01
            """);
        write(pack, "meetings.csv", """
            code,body,date,period,submission_deadline,publication_date,report
            cabinet-1,Cabinet,2024-09-26,FY2024-25-Q1,2024-09-16,2024-09-18,qpr
            cabinet-2,Cabinet,2024-12-12,FY2024-25-Q2,2024-12-02,2024-12-04,qpr
            """);
        write(pack, "report.toml", """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """);
        Database record = EmbeddedDatabase.open(folder.resolve("data"), _ -> {}, clock);
        OpenPack opened = OpenPack.at(pack);
        new LoadingPack(record.register()).load(Person.operator("test"), "pack", opened.files(), opened::read);
        account(record, "sam", Role.SUPPLIER, "data");
        account(record, "hal", Role.HEAD_OF_SERVICE, "head");
        account(record, "boss", Role.CORPORATE_PERFORMANCE, "");
        account(record, "clerk", Role.CLERK, "");
        return new SmallCouncil(record, Site.start(Premises.of(record, folder.resolve("waiting")), 0));
    }

    private static void write(Path pack, String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text);
    }

    private static void account(Database record, String name, Role role, String post) {
        record.accountsKept()
                .keep(
                        "test",
                        "account created",
                        new Account(name, name, Set.of(role), Set.of(), post.isEmpty() ? Set.of() : Set.of(post), true),
                        Optional.of(new Secret(new Argon2().hash(PASSWORD), false, Instant.EPOCH)));
    }

    public String address() {
        return site.address().replaceAll("/$", "");
    }

    @Override
    public void close() {
        site.close();
        record.close();
    }
}
