package org.waymark.web.work;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.waymark.office.Drafts;
import org.waymark.office.InRounds;
import org.waymark.office.Layouts;
import org.waymark.office.ReadingHistory;
import org.waymark.office.ReceivingReturn;
import org.waymark.snapshot.Stores;

/**
 * What officers work with.
 *
 * @param stores the record as it stands, at each asking
 * @param rounds in which words are written instead of here
 * @param folder where files wait that were sent and not yet stored; emptied when the site starts
 */
public record Workplace(
        Opening opening,
        Spreadsheets spreadsheets,
        ReceivingReturn receiving,
        Supplier<Stores> stores,
        ReadingHistory histories,
        Drafts drafts,
        InRounds rounds,
        Layouts layouts,
        CaseRoom cases,
        Path folder,
        InstantSource clock) {}
