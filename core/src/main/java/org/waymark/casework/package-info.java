/** From dated case events to counts in time, ages of open cases and how long each stage takes. Begin with {@link org.waymark.casework.CaseTimes}. */
@NullMarked
package org.waymark.casework;

import org.jspecify.annotations.NullMarked;
