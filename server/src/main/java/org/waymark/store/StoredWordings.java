package org.waymark.store;

import static org.waymark.store.tables.Tables.ROUND_WORDS;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.commentary.RoundWords;
import org.waymark.commentary.Wordings;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.RoundWordsRecord;

/** Every version of the words of rounds. */
record StoredWordings(Session session) implements Wordings {

    @Override
    public List<RoundWords> of(String report, Period period, IndicatorCode indicator) {
        return session.read(dsl -> dsl.selectFrom(ROUND_WORDS)
                .where(
                        ROUND_WORDS.REPORT.eq(report),
                        ROUND_WORDS.PERIOD.eq(period.toString()),
                        ROUND_WORDS.INDICATOR.eq(indicator.value()))
                .orderBy(ROUND_WORDS.VERSION)
                .fetch(StoredWordings::words));
    }

    @Override
    public List<RoundWords> newest(String report, Period period) {
        return session.read(dsl -> {
            var newest = new LinkedHashMap<IndicatorCode, RoundWords>();
            dsl.selectFrom(ROUND_WORDS)
                    .where(ROUND_WORDS.REPORT.eq(report), ROUND_WORDS.PERIOD.eq(period.toString()))
                    .orderBy(ROUND_WORDS.VERSION)
                    .forEach(row -> newest.put(IndicatorCode.of(row.getIndicator()), words(row)));
            return List.copyOf(newest.values());
        });
    }

    static void add(DSLContext dsl, RoundWords words) {
        RoundWordsRecord row = dsl.newRecord(ROUND_WORDS);
        row.setReport(words.report());
        row.setPeriod(words.period().toString());
        row.setIndicator(words.indicator().value());
        row.setVersion(words.version());
        row.setContext(words.texts().context());
        row.setManagementAction(words.texts().managementAction());
        row.setActionOwner(words.texts().actionOwner());
        row.setActionDue(words.texts().actionDue().orElse(null));
        row.setLookAhead(words.texts().lookAhead());
        row.setAuthor(words.author());
        row.setAt(words.at().atOffset(ZoneOffset.UTC));
        row.insert();
    }

    private static RoundWords words(RoundWordsRecord row) {
        return new RoundWords(
                row.getReport(),
                Period.parse(row.getPeriod()).orElseThrow(),
                IndicatorCode.of(row.getIndicator()),
                row.getVersion(),
                new RoundWords.Texts(
                        row.getContext(),
                        row.getManagementAction(),
                        row.getActionOwner(),
                        Optional.ofNullable(row.getActionDue()),
                        row.getLookAhead()),
                row.getAuthor(),
                row.getAt().toInstant());
    }
}
