package org.waymark.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes an event log of needs assessments over ten years: six events a case on average, in order of case as a case system
 * exports them. A case is completed, refused, or left without a plan; those that would go on beyond the last day are open.
 */
final class CasesPack {
    static final int FIRST_YEAR = 2015;
    static final int YEARS = 10;
    static final LocalDate LAST = LocalDate.of(FIRST_YEAR + YEARS - 1, 12, 31);

    static final List<String> DIMENSIONS = List.of("district", "need", "origin", "phase", "arm");

    private static final int DISTRICTS = 150;
    private static final List<String> NEEDS =
            List.of("asd", "slcn", "semh", "mld", "spld", "pd", "sld", "pmld", "hi", "vi", "msi", "ds", "other");
    private static final List<String> SOURCES = List.of("school", "parent", "health", "social-care", "other");
    private static final List<String> PHASES = List.of("early-years", "primary", "secondary", "post-16");
    private static final List<String> ARMS = List.of("usual", "pilot");

    private final SplittableRandom random = new SplittableRandom(20150101);
    private final int first = Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
    private final int last = Math.toIntExact(LAST.toEpochDay());
    private final List<String> days = IntStream.rangeClosed(first, last)
            .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
            .toList();
    private final StringBuilder row = new StringBuilder();
    private long events;

    private CasesPack() {}

    /** In how many parts cases are divided, over all dimensions. */
    static int codes() {
        return DISTRICTS + NEEDS.size() + SOURCES.size() + PHASES.size() + ARMS.size();
    }

    /** Writes cases.csv and events.csv; how many events there are. */
    static long write(Path folder, int cases) throws IOException {
        Files.createDirectories(folder);
        var pack = new CasesPack();
        try (OutputStream about = open(folder.resolve("cases.csv"));
                OutputStream log = open(folder.resolve("events.csv"))) {
            about.write(("case,process," + String.join(",", DIMENSIONS) + "\n").getBytes(StandardCharsets.US_ASCII));
            log.write("case,process,event,date\n".getBytes(StandardCharsets.US_ASCII));
            for (int number = 0; number < cases; number++) {
                pack.write(number, about, log);
            }
        }
        return pack.events;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    }

    private void write(int number, OutputStream about, OutputStream log) throws IOException {
        String key = "case-" + String.valueOf(100_000_000 + number).substring(1);
        row.setLength(0);
        row.append(key).append(",ehcp,la-").append(101 + random.nextInt(DISTRICTS));
        for (List<String> codes : List.of(NEEDS, SOURCES, PHASES, ARMS)) {
            row.append(',').append(codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size()))));
        }
        flush(row.append('\n'), about);
        int start = first + random.nextInt(last - first + 1);
        double fate = random.nextDouble();
        int decided = start + 14 + random.nextInt(45);
        event(key, "request-received", start);
        if (fate < 0.10) {
            event(key, random.nextBoolean() ? "mediation" : "transferred-in", start + 1 + random.nextInt(10));
        }
        if (fate > 0.97) {
            event(key, "request-refused", decided);
        } else {
            assessed(key, start, decided, fate);
        }
        flush(row, log);
    }

    private void assessed(String key, int start, int decided, double fate) {
        int asked = decided + random.nextInt(8);
        int advised = asked + 20 + random.nextInt(60);
        event(key, "decided-to-assess", decided);
        event(key, "advice-requested", asked);
        if (random.nextInt(6) == 0) {
            event(key, "exception-applies", start + 1 + random.nextInt(decided - start));
        }
        event(key, "advice-received", advised);
        if (fate > 0.94) {
            event(key, "no-plan-made", advised + 5 + random.nextInt(40));
            return;
        }
        int drafted = advised + 5 + random.nextInt(50);
        event(key, "draft-sent", drafted);
        event(key, "plan-issued", drafted + 15 + random.nextInt(random.nextInt(5) == 0 ? 300 : 30));
    }

    private void event(String key, String event, int day) {
        if (day <= last) {
            row.append(key)
                    .append(",ehcp,")
                    .append(event)
                    .append(',')
                    .append(days.get(day - first))
                    .append('\n');
            events++;
        }
    }

    private static void flush(StringBuilder text, OutputStream to) throws IOException {
        to.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        text.setLength(0);
    }
}
