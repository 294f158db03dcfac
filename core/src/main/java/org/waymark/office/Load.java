package org.waymark.office;

import java.util.List;
import org.waymark.intake.PackFile;

/**
 * A pack on its way to the record.
 *
 * @param who the account that loads it
 * @param pack what it is called, for people
 * @param files every file its rows came from
 */
public record Load(String who, String pack, List<PackFile> files) {
    public Load {
        files = List.copyOf(files);
    }
}
