/** Meetings and what is due before them: the calendar, the timetable of a meeting, the form and the feed. Begin with {@link org.waymark.web.calendar.Calendar}. */
@NullMarked
package org.waymark.web.calendar;

import org.jspecify.annotations.NullMarked;
