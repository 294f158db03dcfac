package org.waymark.office;

import java.util.List;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.finding.Checked;
import org.waymark.intake.PackFile;

/**
 * Puts a data pack on record: all of its sound rows, its files' names and hashes and the audit entry in one
 * transaction, or nothing at all. A pack loaded before adds nothing.
 */
public final class LoadingPack {
    private final Register register;

    public LoadingPack(Register register) {
        this.register = register;
    }

    /**
     * @param who loads it; needs {@link Right#LOAD_PACKS}
     * @param pack what the pack is called, for people
     * @param files every file the rows came from
     * @param reading hands over the observations in file order and returns the rest
     * @return what was added, with everything found wrong, by the reading and by setting it beside what is held
     */
    public Checked<Loaded> load(Person who, String pack, List<PackFile> files, Reading reading) {
        who.demand(Right.LOAD_PACKS);
        return register.load(new Load(who.account(), pack, files), reading);
    }
}
