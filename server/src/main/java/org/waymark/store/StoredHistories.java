package org.waymark.store;

import static org.waymark.store.tables.Tables.ACTION;
import static org.waymark.store.tables.Tables.ACTION_UPDATE;
import static org.waymark.store.tables.Tables.COMMENTARY;
import static org.waymark.store.tables.Tables.LOAD;
import static org.waymark.store.tables.Tables.OBSERVATION;
import static org.waymark.store.tables.Tables.SERIES;
import static org.waymark.store.tables.Tables.TARGET;

import java.util.ArrayList;
import java.util.List;
import org.waymark.action.Action;
import org.waymark.action.Update;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.office.Arrived;
import org.waymark.office.Histories;
import org.waymark.target.Target;

/** Every revision of everything about an indicator, with the load it came by. */
record StoredHistories(Session session) implements Histories {

    @Override
    public List<Arrived<Observation>> figures(IndicatorCode indicator, AreaCode area, Cohort cohort) {
        return session.read(dsl -> {
            var referred = StoredObservations.Referred.of(dsl);
            var found = new ArrayList<Arrived<Observation>>();
            dsl.select()
                    .from(OBSERVATION)
                    .join(SERIES)
                    .on(SERIES.ID.eq(OBSERVATION.SERIES_ID))
                    .join(LOAD)
                    .on(LOAD.ID.eq(OBSERVATION.LOAD_ID))
                    .where(SERIES.INDICATOR
                            .eq(indicator.value())
                            .and(SERIES.AREA.eq(area.value()))
                            .and(SERIES.COHORT.eq(cohort.toString())))
                    .orderBy(OBSERVATION.LOAD_ID, OBSERVATION.FILE, OBSERVATION.FILE_ROW)
                    .forEach(row -> found.add(new Arrived<>(
                            referred.observation(row),
                            row.get(LOAD.ID),
                            row.get(LOAD.AT).toInstant(),
                            row.get(LOAD.WHO),
                            row.get(LOAD.PACK))));
            return List.copyOf(found);
        });
    }

    @Override
    public List<Arrived<Target>> targets(IndicatorCode indicator) {
        return session.read(dsl -> TargetShelf.TARGETS.arrived(dsl, TARGET.INDICATOR.eq(indicator.value())));
    }

    @Override
    public List<Arrived<Version>> definitions(IndicatorCode indicator) {
        return session.read(dsl -> DefinitionShelf.arrived(dsl, indicator));
    }

    @Override
    public List<Arrived<Commentary>> commentaries(IndicatorCode indicator) {
        return session.read(dsl -> WordShelves.COMMENTARIES.arrived(dsl, COMMENTARY.INDICATOR.eq(indicator.value())));
    }

    @Override
    public List<Arrived<Action>> actions(String code) {
        return session.read(dsl -> PromiseShelves.ACTIONS.arrived(dsl, ACTION.CODE.eq(code)));
    }

    @Override
    public List<Arrived<Update>> updates(String action) {
        return session.read(dsl -> PromiseShelves.UPDATES.arrived(dsl, ACTION_UPDATE.ACTION.eq(action)));
    }
}
