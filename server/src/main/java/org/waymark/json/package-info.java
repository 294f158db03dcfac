/** The report for machines, and the hash that identifies it. Begin with {@link org.waymark.json.JsonPrinter}. */
@NullMarked
package org.waymark.json;

import org.jspecify.annotations.NullMarked;
