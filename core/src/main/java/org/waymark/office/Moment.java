package org.waymark.office;

import java.util.function.Function;
import org.waymark.snapshot.Stores;

/** The record, read so that every reading within a piece of work sees one and the same moment. */
@FunctionalInterface
public interface Moment {
    <T> T reading(Function<Stores, T> work);
}
