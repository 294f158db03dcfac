package org.waymark.store;

import static org.waymark.store.tables.Tables.CASE_WORD;
import static org.waymark.store.tables.Tables.LOAD_FILE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.CaseJoining;
import org.waymark.intake.CaseTaken;

/**
 * Reads the cases of a process as known at the end of a day. A row is told by its case, event, day of recording and, where one
 * load holds several such, which of them it is; of several loads' rows so told the newest counts.
 */
final class CaseRevisions {
    private static final int AT_ONCE = 10_000;

    /** In the order in which the rows of a case are judged: of those recorded at once, the first counts. */
    private static final String EVENTS = """
        select case_id, word_id, happened_on - date '1970-01-01',
               case when isfinite(recorded_on) then recorded_on - date '1970-01-01' end, load_id, file, file_row
        from (
            select distinct on (e.case_id, e.word_id, e.recorded_on, e.occurrence) e.*
            from case_event e
            join case_file c on c.id = e.case_id
            where c.process = ? and e.recorded_on <= ? %s
            order by e.case_id, e.word_id, e.recorded_on, e.occurrence, e.load_id desc
        ) newest
        where happened_on <= ? or happened_on is null
        order by case_id, word_id, recorded_on, occurrence
        """;

    private static final String TRAITS = """
        select distinct on (t.case_id, t.dimension) t.case_id, t.dimension, t.code
        from case_trait t
        join case_file c on c.id = t.case_id
        where c.process = ? and t.recorded_on <= ? %s
        order by t.case_id, t.dimension, t.recorded_on desc, t.load_id desc
        """;

    private final DSLContext dsl;
    private final Process process;
    private final LocalDate asKnownAt;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    CaseRevisions(DSLContext dsl, Process process, LocalDate asKnownAt) {
        this.dsl = dsl;
        this.process = process;
        this.asKnownAt = asKnownAt;
        List<String> events = process.events();
        dsl.selectFrom(CASE_WORD)
                .where(CASE_WORD.PROCESS.eq(process.code()), CASE_WORD.EVENT.in(events))
                .forEach(word -> numbers.put(word.getId(), events.indexOf(word.getEvent())));
    }

    EventLog log() {
        return joined("", new Findings(), Map.of());
    }

    /** Says what cannot have happened in the cases of which something just arrived. */
    void judge(String arriving, Findings findings) {
        joined("and c.id in (select case_id from " + arriving + ")", findings, files());
    }

    private EventLog joined(String which, Findings findings, Map<String, String> files) {
        return dsl.connectionResult(connection -> {
            var joining = new CaseJoining(process, findings);
            try (PreparedStatement asked = asked(connection, EVENTS.formatted(which), 3);
                    PreparedStatement askedToo = asked(connection, TRAITS.formatted(which), 2);
                    ResultSet rows = asked.executeQuery();
                    ResultSet known = askedToo.executeQuery()) {
                var traits = new Traits(known);
                int before = -1;
                while (rows.next()) {
                    int number = rows.getInt(1);
                    if (number != before) {
                        joining.begin(traits.of(number));
                        before = number;
                    }
                    add(rows, joining, files);
                }
            }
            return joining.log();
        });
    }

    private void add(ResultSet row, CaseJoining joining, Map<String, String> files) throws SQLException {
        Integer event = numbers.get(row.getInt(2));
        if (event != null) {
            int happened = row.getInt(3);
            int day = row.wasNull() ? CaseTaken.WITHDRAWN : happened;
            int recorded = row.getInt(4);
            int recordedOn = row.wasNull() ? CaseTaken.UNDATED : recorded;
            String file = files.getOrDefault(row.getInt(5) + " " + row.getInt(6), "");
            joining.add(event, day, recordedOn, Place.of(file, row.getLong(7)));
        }
    }

    private PreparedStatement asked(Connection connection, String sql, int values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(AT_ONCE);
        statement.setString(1, process.code());
        for (int i = 2; i <= values; i++) {
            statement.setObject(i, asKnownAt);
        }
        return statement;
    }

    /** The names of files by their load and number. */
    private Map<String, String> files() {
        var files = new HashMap<String, String>();
        dsl.selectFrom(LOAD_FILE).forEach(file -> files.put(file.getLoadId() + " " + file.getNumber(), file.getName()));
        return files;
    }

    /** What is known of each case, read beside its events: both are in order of cases. */
    private static final class Traits {
        private final ResultSet rows;
        private boolean more;

        Traits(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.more = rows.next();
        }

        Map<String, String> of(int number) throws SQLException {
            var traits = new LinkedHashMap<String, String>();
            while (more && rows.getInt(1) <= number) {
                if (rows.getInt(1) == number) {
                    traits.put(rows.getString(2), rows.getString(3));
                }
                more = rows.next();
            }
            return traits;
        }
    }
}
