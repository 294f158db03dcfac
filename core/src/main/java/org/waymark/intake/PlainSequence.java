package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

/**
 * Whether a case's events are beyond all doubt: each told once, the start first, nothing after the one end, no stage ended before
 * it began. What it doubts goes to {@link SequenceCheck}, which decides.
 */
final class PlainSequence {
    private final int start;
    private final boolean[] closes;
    private final int[] from;
    private final int[] to;
    private final int[] day;

    PlainSequence(Process process) {
        List<String> events = process.events();
        start = events.indexOf(process.whole().from());
        closes = new boolean[events.size()];
        for (int i = 0; i < closes.length; i++) {
            closes[i] = process.closes(events.get(i));
        }
        List<Stage> stages = process.stages();
        from = stages.stream()
                .flatMapToInt(stage -> stage.to().stream().mapToInt(_ -> events.indexOf(stage.from())))
                .toArray();
        to = stages.stream()
                .flatMapToInt(stage -> stage.to().stream().mapToInt(events::indexOf))
                .toArray();
        day = new int[events.size()];
        Arrays.fill(day, CaseRows.UNDATED);
    }

    /** @param what days and events in order */
    boolean sound(int[] what, int begin, int end) {
        boolean sound = true;
        int closed = CaseRows.UNDATED;
        for (int i = begin; i < end; i++) {
            int event = what[i] & PlainChunk.EVENT_MASK;
            int on = what[i] >> PlainChunk.EVENT_BITS;
            sound &= day[event] == CaseRows.UNDATED;
            day[event] = on;
            if (closes[event]) {
                sound &= closed == CaseRows.UNDATED;
                closed = on;
            }
        }
        int last = what[end - 1] >> PlainChunk.EVENT_BITS;
        sound &= day[start] == what[begin] >> PlainChunk.EVENT_BITS;
        sound &= closed == CaseRows.UNDATED || closed == last;
        for (int i = 0; i < from.length; i++) {
            sound &= day[from[i]] == CaseRows.UNDATED || day[to[i]] == CaseRows.UNDATED || day[to[i]] >= day[from[i]];
        }
        for (int i = begin; i < end; i++) {
            day[what[i] & PlainChunk.EVENT_MASK] = CaseRows.UNDATED;
        }
        return sound;
    }
}
