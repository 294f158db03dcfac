package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Allowance;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Effect;
import org.waymark.casefile.Event;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;
import org.waymark.indicator.IndicatorCode;

/** A small process, and cases written as {@code begun 2024-01-01, done 2024-05-20}. */
public final class Casebook {
    private Casebook() {}

    public static Process process(String limit, Counting counting, Aim aim) {
        return new Process(
                "errand",
                "Errands",
                new Stage("errand", "Errands", "begun", List.of("done"), Optional.of(Limit.of(limit)), ""),
                List.of(
                        new Stage("first", "First", "begun", List.of("half"), Optional.of(Limit.of("6 weeks")), ""),
                        new Stage("second", "Second", "half", List.of("done"), Optional.empty(), "")),
                List.of(
                        new Allowance("excused", "", Effect.EXCUSE, "", true, ""),
                        new Allowance("stopped", "", Effect.PAUSE, "went-on", true, ""),
                        new Allowance("anew", "", Effect.RESTART, "", true, ""),
                        new Allowance("tribunal", "", Effect.LEAVE, "", false, "")),
                List.of("withdrawn"),
                counting,
                aim,
                IndicatorCode.of("errands-in-time"),
                IndicatorCode.of("errands-in-time-plain"),
                List.of(Limit.of("10 weeks"), Limit.of("20 weeks"), Limit.of("52 weeks")),
                "");
    }

    public static Process weeks(int weeks) {
        return process(weeks + " weeks", Counting.BY_COMPLETION, Aim.END);
    }

    public static EventLog log(Process process, String... cases) {
        var files = new ArrayList<CaseFile>();
        for (String line : cases) {
            String[] parts = line.split("; *");
            Map<String, String> breakdown =
                    parts.length > 1 ? Map.of("team", parts[1].strip()) : Map.<String, String>of();
            files.add(new CaseFile(
                    "c" + files.size(),
                    breakdown,
                    Arrays.stream(parts[0].split(", *"))
                            .map(each -> each.strip().split(" "))
                            .map(words -> new Event(words[0], LocalDate.parse(words[1])))
                            .toList()));
        }
        return EventLog.of(process, files);
    }

    static CaseTimes times(Process process, String asKnown, String... cases) {
        return CaseTimes.of(log(process, cases), LocalDate.parse(asKnown));
    }
}
