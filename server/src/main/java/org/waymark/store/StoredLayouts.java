package org.waymark.store;

import static org.waymark.store.tables.Tables.LAYOUT;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.intake.Layout;
import org.waymark.office.Layouts;
import org.waymark.store.tables.tables.records.LayoutRecord;

/** How wide sheets are laid out, by name. */
record StoredLayouts(Session session, InstantSource clock) implements Layouts {

    @Override
    public List<Layout> all() {
        return session.read(dsl -> dsl.selectFrom(LAYOUT).orderBy(LAYOUT.NAME).fetch(StoredLayouts::read));
    }

    @Override
    public void keep(String account, Layout layout) {
        session.beside(dsl -> {
            dsl.deleteFrom(LAYOUT).where(LAYOUT.NAME.eq(layout.name())).execute();
            LayoutRecord row = dsl.newRecord(LAYOUT);
            row.setName(layout.name());
            row.setHeader(layout.header().toArray(String[]::new));
            row.setHeaderRow(layout.row());
            row.setColumnPlaces(layout.columns().keySet().toArray(Integer[]::new));
            row.setColumnWords(layout.columns().values().toArray(String[]::new));
            row.setArea(layout.area());
            row.setCohort(layout.cohort());
            row.setFractions(layout.fractions());
            row.setAccount(account);
            row.setSavedAt(clock.instant().atOffset(ZoneOffset.UTC));
            return row.insert();
        });
    }

    private static Layout read(LayoutRecord row) {
        Map<Integer, String> columns = new TreeMap<>();
        for (int i = 0; i < row.getColumnPlaces().length; i++) {
            columns.put(row.getColumnPlaces()[i], row.getColumnWords()[i]);
        }
        return new Layout(
                row.getName(),
                List.of(row.getHeader()),
                row.getHeaderRow(),
                columns,
                row.getArea(),
                row.getCohort(),
                row.getFractions());
    }
}
