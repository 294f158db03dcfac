package org.waymark.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;

/**
 * Puts the log of a process together from rows that were put on record, case by case, judging them as it judges those of
 * files: of an event recorded anew, the newest; sequences that cannot be are complained of and left out.
 */
public final class CaseJoining {
    private final SequenceCheck check;
    private final Findings findings;
    private final EventLog.Maker maker;
    private Map<String, String> breakdown = Map.of();
    private byte[] what = new byte[16];
    private int[] on = new int[16];
    private int[] recorded = new int[16];
    private Place[] places = new Place[16];
    private int count;

    public CaseJoining(Process process, Findings findings) {
        this.findings = findings;
        this.check = new SequenceCheck(process, this::complain);
        this.maker = new EventLog.Maker(process);
    }

    /** The next case; its events follow. */
    public void begin(Map<String, String> known) {
        finish();
        breakdown = known;
    }

    /**
     * An event of the case in hand; of several recorded at once, the one that counts comes first.
     *
     * @param event its number among the process's
     * @param day or {@link CaseTaken#WITHDRAWN}
     * @param recordedOn or {@link CaseTaken#UNDATED}
     */
    public void add(int event, int day, int recordedOn, Place place) {
        if (count == what.length) {
            int larger = count * 2;
            what = Arrays.copyOf(what, larger);
            on = Arrays.copyOf(on, larger);
            recorded = Arrays.copyOf(recorded, larger);
            places = Arrays.copyOf(places, larger);
        }
        what[count] = (byte) event;
        on[count] = day;
        recorded[count] = recordedOn;
        places[count++] = place;
    }

    public EventLog log() {
        finish();
        return maker.made();
    }

    private void finish() {
        int[] rows = IntStream.range(0, count).toArray();
        int[] sound = check.sound(rows, what, on, recorded);
        if (sound.length > 0) {
            maker.begin(breakdown);
            for (int row : sound) {
                maker.add(what[row], on[row]);
            }
        }
        count = 0;
    }

    private void complain(int row, String rule, Object... words) {
        findings.add(Rule.named(rule).at(places[row], "", words));
    }
}
