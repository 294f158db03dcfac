package org.waymark.columns;

/** Which series a row is of, with what the file leaves out put in: the order of a sorted file. */
record Key(String indicator, String area, String cohort) implements Comparable<Key> {

    static Key of(Chunk chunk, int row, String council) {
        String area = chunk.area().text(row);
        String cohort = chunk.cohort().text(row);
        return new Key(chunk.indicator().text(row), area.isEmpty() ? council : area, cohort.isEmpty() ? "all" : cohort);
    }

    @Override
    public int compareTo(Key other) {
        int by = indicator.compareTo(other.indicator);
        if (by == 0) {
            by = area.compareTo(other.area);
        }
        return by == 0 ? cohort.compareTo(other.cohort) : by;
    }

    /** As a row would write it: {@code calls, E10000016, all}. */
    @Override
    public String toString() {
        return indicator + ", " + area + ", " + cohort;
    }
}
