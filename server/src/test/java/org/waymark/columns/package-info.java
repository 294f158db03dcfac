/** Files of observations, judged in columns, against packs judged in objects. */
@NullMarked
package org.waymark.columns;

import org.jspecify.annotations.NullMarked;
