/** The PostgreSQL we bring ourselves: unpacked, made, started, shared and stopped in the data folder. Begin with {@link org.waymark.store.embedded.EmbeddedServer}. */
@NullMarked
package org.waymark.store.embedded;

import org.jspecify.annotations.NullMarked;
