package org.waymark.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.folder.MapFile;
import org.waymark.folder.PublishedFolder;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.office.MakingReport;
import org.waymark.opendata.OpenDataPrinter;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import org.waymark.web.House;
import org.waymark.web.Site;

/**
 * A small county published three times, as files in a folder: a quarter, the next, and that one again after a figure was
 * revised. It has four districts, one of which has figures too small to show, two school phases and two neighbours.
 */
public final class PublicShire {
    private PublicShire() {}

    /** A pack for it: as much as three editions need, with a revision in between. */
    static Path pack(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("areas.csv"), """
                code,name,kind,parent
                E12000008,South East,region,
                E10000099,Countyshire,county,E12000008
                E07000001,Ashbury,district,E10000099
                E07000002,Dovell,district,E10000099
                E07000003,Thanbury and Saint Mary,district,E10000099
                E07000004,Swalewood,district,E10000099
                E10000098,Nearshire,county,E12000008
                E10000097,Farshire,county,E12000008
                """);
            Files.writeString(folder.resolve("groups.csv"), """
                group,version,of,area,rank
                statistical-neighbours,2024,E10000099,E10000098,1
                statistical-neighbours,2024,E10000099,E10000097,2
                """);
            Files.writeString(folder.resolve("cohorts.csv"), """
                dimension,code,name,partition
                phase,primary,Primary,yes
                phase,secondary,Secondary,yes
                """);
            Files.writeString(folder.resolve("indicators.csv"), """
                code,name,kind,section,unit,decimals,polarity,year,frequency,basis,comparable,reason
                timely,Plans finished in time,kpi,Children,percent,1,higher,financial,quarter,period,,
                plans,Plans written,activity,Children,count,0,none,financial,quarter,period,,
                alone,Letters answered,kpi,Corporate,percent,0,higher,financial,quarter,period,no,Counted here alone
                """);
            Files.writeString(folder.resolve("targets.csv"), """
                indicator,period,target,floor
                timely,FY2023-24,70,50
                timely,FY2024-25,70,50
                alone,FY2024-25,90,80
                """);
            Files.writeString(folder.resolve("report.toml"), """
                title = "Children's report"
                council = "E10000099"
                council_name = "Countyshire Council"
                sections = ["Children", "Corporate"]
                comparisons = ["previous"]
                comparators = ["statistical-neighbours"]
                """);
            Files.writeString(folder.resolve("commentary.csv"), """
                indicator,period,kind,text,recorded_on
                timely,FY2024-25-Q1,context,Educational psychologists were hard to recruit.,2024-07-20
                timely,FY2024-25-Q1,management-action,Two agencies were engaged.,2024-07-20
                """);
            Files.write(folder.resolve("observations.csv"), rows());
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> rows() {
        var rows = new ArrayList<String>();
        rows.add("indicator,area,cohort,period,value,numerator,denominator,recorded_on");
        String[] quarters = {
            "FY2022-23-Q4", "FY2023-24-Q1", "FY2023-24-Q2", "FY2023-24-Q3", "FY2023-24-Q4", "FY2024-25-Q1"
        };
        String[] days = {"2023-04-20", "2023-07-20", "2023-10-20", "2024-01-20", "2024-04-20", "2024-07-20"};
        for (int i = 0; i < quarters.length; i++) {
            String when = quarters[i] + ",";
            int[] of = {3000, 2800, 3200, 2600};
            int[] timely = {2400 + i, 3, 2080 + 2 * i, 1300 - i};
            int all = 0;
            int cases = 0;
            for (int d = 0; d < 4; d++) {
                int size = d == 1 ? 2800 + i : of[d];
                int done = d == 1 ? 2 : timely[d];
                all += size;
                cases += done;
                String area = "E0700000" + (d + 1);
                rows.add("timely," + area + ",all," + when + "," + done + "," + size + "," + days[i]);
                rows.add("plans," + area + ",all," + when + size + ",,," + days[i]);
            }
            rows.add("timely,E10000099,all," + when + "," + cases + "," + all + "," + days[i]);
            rows.add("timely,E10000099,phase:primary," + when + ",3000,6000," + days[i]);
            rows.add("timely,E10000099,phase:secondary," + when + "," + (cases - 3000) + "," + (all - 6000) + ","
                    + days[i]);
            rows.add("plans,E10000099,all," + when + all + ",,," + days[i]);
            rows.add("timely,E10000098,all," + when + ",700,1000," + days[i]);
            rows.add("timely,E10000097,all," + when + ",400,1000," + days[i]);
            rows.add("alone,E10000099,all," + when + (85 + i) + ",,," + days[i]);
        }
        rows.add("timely,E07000001,all,FY2024-25-Q1,,2700,3000,2024-11-01");
        rows.add("timely,E10000099,all,FY2024-25-Q1,,8100,11605,2024-11-01");
        rows.add("alone,E10000099,all,FY2024-25-Q1,70,,,2024-11-01");
        return rows;
    }

    /** Three editions, as {@code waymark export} would write them. */
    public static Path published(Path folder) {
        var nowhere = new PrintWriter(new StringWriter());
        Stores stores = ReadPack.of(pack(folder.resolve("pack")), new Terminal(nowhere, nowhere, false))
                .stores();
        Path out = folder.resolve("published");
        publish(stores, out, "FY2023-24-Q4", 1, "2024-06-15");
        publish(stores, out, "FY2024-25-Q1", 1, "2024-09-16");
        publish(stores, out, "FY2024-25-Q1", 2, "2024-12-01");
        return out;
    }

    private static void publish(Stores stores, Path out, String period, int number, String day) {
        Template template = stores.templates().all().getFirst();
        Period quarter = Period.parse(period).orElseThrow();
        LocalDate known = LocalDate.parse(day);
        var making = new MakingReport(stores, List.of(), Clock.systemUTC());
        Report report =
                Writing.of(making.of(template, quarter, Optional.of(known))).sealed(new JsonPrinter());
        var files = new ArrayList<Printed>();
        List.of(new HtmlPrinter(), new JsonPrinter(), new OpenDataPrinter())
                .forEach(printer -> files.addAll(printer.print(report)));
        files.add(new Printed(MapFile.NAME, "application/json", """
            {"kind": "tiles", "places": [{"area": "E07000001", "column": 0, "row": 0},
            {"area": "E07000002", "column": 1, "row": 0}, {"area": "E07000003", "column": 0, "row": 1}]}
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        files.sort(Comparator.comparing(Printed::name));
        PublishedFolder.write(
                out,
                new Edition(
                        template.report(),
                        quarter,
                        number,
                        template.title(),
                        known,
                        known.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC),
                        "an officer",
                        report.hash(),
                        files.stream().map(PublicShire::published).toList(),
                        List.of()),
                files);
    }

    private static PublishedFile published(Printed file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.content());
            return new PublishedFile(
                    file.name(), file.mediaType(), HexFormat.of().formatHex(hash), file.content().length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Serves such a folder as {@code serve --public} would. */
    public static Site serve(Path published) {
        return Site.start(house(published), 0);
    }

    /** What such a site is made of. */
    public static House house(Path published) {
        var said = new PrintWriter(new StringWriter());
        return Premises.publicFace(published, new Terminal(said, said, false));
    }
}
