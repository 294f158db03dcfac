package org.waymark.casefile;

import java.time.LocalDate;

/** Something that happened in a case, by the process's own word for it. */
public record Event(String what, LocalDate on) {}
