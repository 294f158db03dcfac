/** Every figure behind a report as rows: its tests. */
@NullMarked
package org.waymark.opendata;

import org.jspecify.annotations.NullMarked;
