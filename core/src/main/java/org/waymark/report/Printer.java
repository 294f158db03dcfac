package org.waymark.report;

import java.util.List;

/** Turns a finished document into files of one format. Lives behind a door; knows no other printer. */
public interface Printer {

    /** The word on the command line: {@code html}, {@code pdf}, {@code json}. */
    String format();

    List<Printed> print(Report report);
}
