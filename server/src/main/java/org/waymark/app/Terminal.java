package org.waymark.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

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
    <T> T step(Supplier<T> work, String key, Object... values) {
        err.print(Words.say(key, values) + " …");
        err.flush();
        long begun = System.nanoTime();
        boolean done = false;
        try {
            T made = work.get();
            done = true;
            return made;
        } finally {
            double seconds = (System.nanoTime() - begun) / 1e9;
            err.println(done ? Words.say("step.done", String.format(Locale.UK, "%.1f", seconds)) : "");
        }
    }

    /** As {@link #step}, for work that goes on beside other work: it is told of in one line when it is done. */
    <T> T beside(Supplier<T> work, String key, Object... values) {
        long begun = System.nanoTime();
        T made = work.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        err.println(Words.say(key, values) + " …" + Words.say("step.done", String.format(Locale.UK, "%.1f", seconds)));
        return made;
    }
}
