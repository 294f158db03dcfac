package org.waymark.office;

import java.util.List;
import org.waymark.intake.PackFile;
import org.waymark.intake.Sheet;
import org.waymark.intake.TemplateFile;

/**
 * What somebody sends to be put on record: a whole pack, one file, or a form.
 *
 * @param name what it is called, for people
 * @param files every file its rows come from
 * @param sheets of sound shape
 */
public record Sent(String name, List<PackFile> files, List<Sheet> sheets, List<TemplateFile> templates) {
    public Sent {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
        templates = List.copyOf(templates);
    }
}
