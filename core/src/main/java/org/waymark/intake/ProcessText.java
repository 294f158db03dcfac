package org.waymark.intake;

import org.waymark.casefile.Process;

/**
 * A kind of casework with the file that says how it is counted.
 *
 * @param file relative to the folder it came in
 * @param own whether the council wrote it, and did not leave it to the product
 */
public record ProcessText(Process process, String file, String text, boolean own) {}
