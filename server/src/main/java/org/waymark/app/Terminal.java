package org.waymark.app;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where answers and progress are written.
 *
 * @param out for what was asked
 * @param err for progress and complaints
 * @param colours whether a person looks at it who wants colours
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colours) {

    /** The one the program was started from. UTF-8, whatever the shell says: every terminal of today reads it. */
    static Terminal standard() {
        var console = System.console();
        boolean looked = console != null && console.isTerminal();
        boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                new PrintWriter(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        true,
                        java.nio.charset.StandardCharsets.UTF_8),
                new PrintWriter(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err),
                        true,
                        java.nio.charset.StandardCharsets.UTF_8),
                looked && wanted);
    }

    void say(String key, Object... values) {
        out.println(Words.say(key, values));
    }

    /** A long piece of work: its name is printed as it begins, the seconds it took when it is done. */
    Step step(String key, Object... values) {
        err.print(Words.say(key, values) + " …");
        err.flush();
        return new Step(err, System.nanoTime());
    }

    /** One piece of work, under way until it is closed. */
    record Step(PrintWriter err, long begun) implements AutoCloseable {
        @Override
        public void close() {
            double seconds = (System.nanoTime() - begun) / 1e9;
            err.println(Words.say("step.done", String.format(Locale.UK, "%.1f", seconds)));
        }
    }
}
