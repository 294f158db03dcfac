package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A record of a few rows of many kinds: figures, targets, words, an edition, accounts, a draft. */
final class TinyShire {
    private TinyShire() {}

    static Path pack(Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("report.toml"), """
            report = "qpr"
            title = "Quarterly report"
            council = "shire"
            council_name = "The Shire"
            """);
        Files.writeString(pack.resolve("areas.csv"), "code,name,kind,parent\nshire,The Shire,county,\n");
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            potholes,Potholes mended in time,kpi,percent,0,higher,financial,quarter,period
            calls,"Calls ""well"" answered, \\ all",kpi,percent,0,higher,financial,quarter,period
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            potholes,FY2024-25,80,70
            calls,FY2024-25,90,85
            """);
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,numerator,denominator,recorded_on
            potholes,shire,FY2024-25-Q1,340,400,2024-08-01
            calls,shire,FY2024-25-Q1,700,1000,2024-08-01
            """);
        return pack;
    }

    /** @param where {@code --data DIR} or {@code --database URL} */
    static void fill(Path folder, String... where) throws IOException {
        done(where, "load", pack(folder).toString());
        done(where, "publish", "qpr", "--period", "FY2024-25-Q1", "--as-known-at", "2024-09-16");
        done(where, "account", "add", "a.smith", "--role", "supplier", "--full-name", "Ann Smith");
    }

    static Typed done(String[] where, String... words) {
        Typed typed = typed(where, words);
        if (typed.code() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + typed.err() + typed.out());
        }
        return typed;
    }

    static Typed typed(String[] where, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of(where));
        return Typed.waymark(all.toArray(String[]::new));
    }
}
