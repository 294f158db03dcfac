package org.waymark.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.waymark.office.Arrived;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.store.tables.Tables;
import org.waymark.store.tables.tables.records.LoadRecord;

/**
 * One kind of row that is not an observation: few enough to be held in memory, kept by revisions. A row is added when
 * it differs from the newest with its key, and the newest of a key is what is read, in order of first arrival.
 */
final class Shelf<T, R extends TableRecord<R>> {
    private static final Field<Integer> LOAD = DSL.field(DSL.name("load_id"), SQLDataType.INTEGER);
    private static final Field<Integer> ORDINAL = DSL.field(DSL.name("ordinal"), SQLDataType.INTEGER);
    private static final Field<Integer> OCCURRENCE = DSL.field(DSL.name("occurrence"), SQLDataType.INTEGER);
    private static final Set<String> ARRIVAL = Set.of("load_id", "ordinal", "occurrence");

    /** What tells two rows apart, and which of several with that key in one pack it is. */
    private record Key(List<Object> values, int occurrence) {}

    private final String kind;
    private final Table<R> table;
    private final List<Field<?>> key;
    private final List<Field<?>> content;
    private final BiConsumer<T, R> write;
    private final Function<R, T> read;

    private Shelf(String kind, Table<R> table, List<Field<?>> key, BiConsumer<T, R> write, Function<R, T> read) {
        this.kind = kind;
        this.table = table;
        this.content = Stream.of(table.fields())
                .filter(field -> !ARRIVAL.contains(field.getName()))
                .toList();
        this.key = key.isEmpty() ? content : key;
        this.write = write;
        this.read = read;
    }

    /** Rows with a key: a later row of the same key takes the earlier's place. */
    static <T, R extends TableRecord<R>> Shelf<T, R> keyed(
            String kind, Table<R> table, List<Field<?>> key, BiConsumer<T, R> write, Function<R, T> read) {
        return new Shelf<>(kind, table, key, write, read);
    }

    /** Rows that stand beside each other: only one that says just the same is held already. */
    static <T, R extends TableRecord<R>> Shelf<T, R> whole(
            String kind, Table<R> table, BiConsumer<T, R> write, Function<R, T> read) {
        return new Shelf<>(kind, table, List.of(), write, read);
    }

    /** The newest of each key, in the order in which the keys first came. */
    List<T> newest(DSLContext dsl) {
        return held(dsl).values().stream().map(read).toList();
    }

    /** One row, and when, by whom and by which load it came. */
    List<Arrived<T>> arrived(DSLContext dsl, Condition which) {
        Map<Integer, LoadRecord> loads = dsl.selectFrom(Tables.LOAD).fetchMap(Tables.LOAD.ID);
        return dsl.selectFrom(table).where(which).orderBy(LOAD, ORDINAL).stream()
                .map(row -> {
                    LoadRecord load = Objects.requireNonNull(loads.get(row.get(LOAD)));
                    return new Arrived<>(
                            read.apply(row), load.getId(), load.getAt().toInstant(), load.getWho(), load.getPack());
                })
                .toList();
    }

    /** A row that would be added, and the one held with its key, as they are and as they are stored. */
    private record Fresh<R>(Optional<R> from, R to) {}

    Loaded.Count add(DSLContext dsl, int load, List<T> items) {
        var fresh = fresh(dsl, load, items);
        dsl.batchInsert(fresh.stream().map(Fresh::to).toList()).execute();
        return new Loaded.Count(kind, fresh.size(), items.size() - fresh.size());
    }

    /** What would be added; told to the changes one by one. */
    Foreseen.Count foresee(DSLContext dsl, List<T> items, Changes changes) {
        var fresh = fresh(dsl, 0, items);
        for (Fresh<R> each : fresh) {
            changes.add(
                    each.from().map(read),
                    read.apply(each.to()),
                    kind + each.from().map(this::said).orElse("") + " becomes " + said(each.to()));
        }
        long changed = fresh.stream().filter(each -> each.from().isPresent()).count();
        return new Foreseen.Count(kind, fresh.size() - changed, changed, items.size() - fresh.size());
    }

    private List<Fresh<R>> fresh(DSLContext dsl, int load, List<T> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<Key, R> held = held(dsl);
        var met = new HashMap<List<Object>, Integer>();
        var fresh = new ArrayList<Fresh<R>>();
        int ordinal = 0;
        for (T item : items) {
            R row = dsl.newRecord(table);
            write.accept(item, row);
            int occurrence = met.merge(values(row), 1, Integer::sum) - 1;
            R before = held.get(new Key(values(row), occurrence));
            if (before == null || !same(before, row)) {
                row.set(LOAD, load);
                row.set(ORDINAL, ordinal);
                row.set(OCCURRENCE, occurrence);
                fresh.add(new Fresh<>(Optional.ofNullable(before), row));
            }
            ordinal++;
        }
        return fresh;
    }

    /** Every word of a row but how it came. */
    private String said(R row) {
        return Arrays.deepToString(content.stream().map(row::get).toArray());
    }

    private Map<Key, R> held(DSLContext dsl) {
        var newest = new LinkedHashMap<Key, R>();
        for (R row : dsl.selectFrom(table).orderBy(LOAD, ORDINAL)) {
            newest.put(new Key(values(row), Objects.requireNonNull(row.get(OCCURRENCE))), row);
        }
        return newest;
    }

    private List<Object> values(R row) {
        var values = new ArrayList<Object>();
        key.forEach(field -> values.add(row.get(field)));
        return values;
    }

    private boolean same(R one, R other) {
        return content.stream()
                .allMatch(field -> Arrays.deepEquals(new Object[] {one.get(field)}, new Object[] {other.get(field)}));
    }
}
