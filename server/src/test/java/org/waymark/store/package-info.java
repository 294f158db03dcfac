/** What the record keeps, tried on a real server. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
