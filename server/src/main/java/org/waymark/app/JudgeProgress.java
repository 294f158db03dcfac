package org.waymark.app;

import org.waymark.columns.JudgingFile;

/** How judging goes, on the terminal: one line written over where somebody looks, else a line now and then. */
final class JudgeProgress implements JudgingFile.Watcher {
    private static final long LOOKED_AT = 200_000_000;
    private static final long ALONE = 10_000_000_000L;

    private final Terminal terminal;
    private long told = System.nanoTime();

    JudgeProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void sorting() {
        terminal.err().println(Words.say("judge.sorting"));
    }

    @Override
    public void rewriting() {
        terminal.err().println(Words.say("judge.rewriting"));
    }

    @Override
    public void judged(long rows, long of) {
        long now = System.nanoTime();
        boolean over = rows == of;
        if (now - told < (terminal.colours() ? LOOKED_AT : ALONE) && !over) {
            return;
        }
        told = now;
        String line = Words.say("judge.judged", Words.number(rows), Words.number(of));
        if (terminal.colours() && !over) {
            terminal.err().print("\r" + line);
            terminal.err().flush();
        } else {
            terminal.err().println(terminal.colours() ? "\r" + line : line);
        }
    }
}
