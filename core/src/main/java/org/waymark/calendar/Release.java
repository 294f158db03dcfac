package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.period.Period;

/** When an outside body's figures for a period arrive. */
public record Release(String source, Period period, LocalDate expectedOn, Optional<LocalDate> releasedOn) {}
