package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;

/** Logs read from their bytes are read as they are row by row, and nothing else is said of them. */
class PlainLogsTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 31);

    /** A sheet of bytes. */
    record Bytes(String kind, byte[] text) implements ByteSheet {
        static Bytes of(String kind, String text) {
            return new Bytes(kind, text.getBytes(StandardCharsets.UTF_8));
        }

        private List<String> lines() {
            return new String(text, StandardCharsets.UTF_8).lines().toList();
        }

        @Override
        public String file() {
            return kind + ".csv";
        }

        @Override
        public List<String> header() {
            return Arrays.asList(lines().getFirst().split(",", -1));
        }

        @Override
        public void forEachRow(Consumer<Row> rows) {
            List<String> lines = lines();
            for (int i = 1; i < lines.size(); i++) {
                rows.accept(new Row(i + 1, Arrays.asList(lines.get(i).split(",", -1))));
            }
        }

        @Override
        public long size() {
            return text.length;
        }

        @Override
        public int bytes(long from, byte[] into) {
            int count = (int) Math.min(into.length, text.length - from);
            System.arraycopy(text, (int) from, into, 0, count);
            return count;
        }

        @Override
        public boolean sound(Findings findings) {
            return true;
        }
    }

    /** The same sheet, to be read row by row. */
    record ByRow(Sheet sheet) implements Sheet {
        @Override
        public String file() {
            return sheet.file();
        }

        @Override
        public String kind() {
            return sheet.kind();
        }

        @Override
        public List<String> header() {
            return sheet.header();
        }

        @Override
        public void forEachRow(Consumer<Row> rows) {
            sheet.forEachRow(rows);
        }
    }

    static Stream<CaseIntakeTest.Told> told() {
        return CaseIntakeTest.told();
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_wrong_is_said_in_the_same_words(CaseIntakeTest.Told told) {
        same(Bytes.of("events", told.header() + "\n" + String.join("\n", told.rows()) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case,event,date\na1,begun,2024-01-01\na1,done,2024-02-01",
                "case,event,date\na1,begun,2024-01-01\n\na1,done,2024-02-01\n",
                "case,event,date\r\na1,begun,2024-01-01\r\na1,done,2024-02-01\r\n",
                "case,event,date\na1,begun,2024-01-01,\n",
                "case,event,date\na1,begun\n",
                "case,event,date\n a1,begun,2024-01-01\n",
                "case,event,date\n\"a1\",begun,2024-01-01\n",
                "case,event,date\na1,begun,2023-02-29\na2,begun,2024-02-29\n",
                "case,event,date\na1,begun,2024-13-01\na2,begun,1949-12-31\na3,begun,2089-12-31\n",
                "case,event,date\nä1,begun,2024-01-01\n",
                "case,event,date\n0123456789,begun,2024-01-01\n",
                "case,event,date\n943-476-5919,begun,2024-01-01\nME141XQ,begun,2024-01-01\n",
                "case,event,date\na1,begun,2024-01-01\nA123456789012,begun,2024-01-01\n",
                "Case,Event,Date\na1,begun,2024-01-01\n",
                "case,event,date,recorded_on\na1,begun,2024-01-01,2024-01-02\n",
                "case,event,date,date\na1,begun,2024-01-01,2024-01-02\n",
                "case,process,event,date\na1,errand,begun,2024-01-01\nb1,,begun,2024-01-01\n",
                "date,case,event\n2024-01-01,a1,begun\n2024-01-31,a1,done\n",
                "case,event,date,source\na1,begun,2024-01-01,list\n",
                "case,event,date\n"
            })
    void files_of_any_shape_are_read_the_same(String text) {
        same(Bytes.of("events", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case,team,area\nc1,north,E07000105\nc2,,\nc3,south,\n",
                "case,team\nc1,north\nc1,south\n",
                "case,team\nc1,North Team\n",
                "case,team,team\nc1,north,south\n",
                "case,Team\nc1,north\n",
                "case,pupil_name\nc1,north\n",
                "case,team\nc9,east\n",
                "case,source,team\nc1,list,north\nc2,Excel,\n",
                "case,source,team\nc1,an old list,north\n",
                "case\nc1\nc2\n",
                "case,about: you\nc1,north\n"
            })
    void breakdowns_are_read_the_same(String text) {
        String log =
                "case,event,date\nc2,begun,2024-01-01\nc1,begun,2024-01-02\nc3,begun,2024-01-03\nc4,begun,2024-01-04\n";
        same(Bytes.of("cases", text), Bytes.of("events", log));
    }

    @Test
    void cases_drawn_at_random_are_read_the_same_sound_or_not() {
        Process errand = CaseIntakeTest.errand();
        var random = new Random(7);
        for (int draw = 0; draw < 40; draw++) {
            var rows = new ArrayList<String>();
            for (int i = 0; i < 300; i++) {
                rows.add("case-%d,%s,2024-%02d-%02d\n"
                        .formatted(
                                random.nextInt(100),
                                errand.events()
                                        .get(random.nextInt(errand.events().size())),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)));
            }
            if (draw % 2 == 0) {
                Collections.sort(rows);
            }
            String about = "case,team\n" + "case-%d,t%d\n".formatted(draw, draw) + "case-200,none\n";
            same(Bytes.of("events", "case,event,date\n" + String.join("", rows)), Bytes.of("cases", about));
        }
    }

    @Test
    void rows_that_lie_across_two_parts_are_read_once() {
        var text = new StringBuilder("case,event,date\n");
        for (int i = 0; i < 450_000; i++) {
            text.append("number-")
                    .append(i)
                    .append(",begun,2024-01-0")
                    .append(1 + i % 9)
                    .append('\n');
        }
        Bytes sheet = Bytes.of("events", text.toString());
        assertThat(sheet.size()).isGreaterThan(9 << 20);
        Checked<Map<String, EventLog>> read = read(sheet);
        EventLog log = Objects.requireNonNull(read.value().get("errand"));
        assertThat(log.size()).isEqualTo(450_000);
        assertThat(log.events()).isEqualTo(450_000);
        same(sheet);
    }

    @Test
    void a_plain_log_is_read_from_its_bytes() {
        var door = new CaseDoor(Optional.empty(), KNOWN, new Findings());
        List<Process> processes = List.of(CaseIntakeTest.errand());
        String sound = "case,event,date\na1,begun,2024-01-01\n";
        assertThat(PlainLogs.read(List.of(Bytes.of("events", sound)), processes, door))
                .isPresent();
        assertThat(PlainLogs.read(List.of(Bytes.of("events", sound + "a2,begun,soon\n")), processes, door))
                .isEmpty();
    }

    private static void same(Sheet... sheets) {
        Checked<Map<String, EventLog>> bytes = read(sheets);
        Checked<Map<String, EventLog>> rows =
                read(Arrays.stream(sheets).map(ByRow::new).toArray(Sheet[]::new));
        assertThat(bytes.findings().shown().stream().map(Finding::toString))
                .containsExactlyElementsOf(
                        rows.findings().shown().stream().map(Finding::toString).toList());
        assertThat(bytes.value().keySet()).isEqualTo(rows.value().keySet());
        bytes.value()
                .forEach((process, log) ->
                        same(log, Objects.requireNonNull(rows.value().get(process))));
    }

    private static void same(EventLog log, EventLog other) {
        assertThat(log.size()).isEqualTo(other.size());
        assertThat(log.events()).isEqualTo(other.events());
        int unlike = 0;
        for (int i = 0; i <= log.size(); i++) {
            unlike += log.from(i) == other.from(i) ? 0 : 1;
        }
        for (int i = 0; i < log.events(); i++) {
            unlike += log.what(i) == other.what(i) && log.day(i) == other.day(i) ? 0 : 1;
        }
        assertThat(unlike).as("events that differ").isZero();
        assertThat(log.breakdowns().keySet()).isEqualTo(other.breakdowns().keySet());
        log.breakdowns().forEach((dimension, codes) -> {
            EventLog.Breakdown theirs =
                    Objects.requireNonNull(other.breakdowns().get(dimension));
            assertThat(codes.codes()).isEqualTo(theirs.codes());
            assertThat(codes.of()).isEqualTo(theirs.of());
        });
    }

    private static Checked<Map<String, EventLog>> read(Sheet... sheets) {
        return CaseIntake.read(List.of(sheets), List.of(CaseIntakeTest.errand()), Optional.empty(), KNOWN);
    }
}
