/** The record in PostgreSQL: one schema, one set of queries, rows only ever added. Begin with {@link org.waymark.store.Database}. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
