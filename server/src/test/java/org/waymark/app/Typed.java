package org.waymark.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What came of a typed command: how it ended and what it said. */
record Typed(int code, String out, String err) {

    static Typed waymark(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Waymark.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), words);
        return new Typed(code, out.toString(), err.toString());
    }
}
