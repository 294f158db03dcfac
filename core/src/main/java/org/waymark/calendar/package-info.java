/** What is due when: meetings, submission and publication deadlines, when outside figures arrive. Begin with {@link org.waymark.calendar.Meeting}. */
@NullMarked
package org.waymark.calendar;

import org.jspecify.annotations.NullMarked;
