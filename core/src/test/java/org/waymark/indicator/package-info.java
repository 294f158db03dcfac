/** Formulas as they are written, and drafts kept apart from what is in force. */
@NullMarked
package org.waymark.indicator;

import org.jspecify.annotations.NullMarked;
