/** The server of our own, started, shared, killed and started again. */
@NullMarked
package org.waymark.store.embedded;

import org.jspecify.annotations.NullMarked;
