/** The door for a pack in a folder: finds its files, reads them as sheets, and keeps what the intake made of them in memory. Begin with {@link org.waymark.folder.Folder}. */
@NullMarked
package org.waymark.folder;

import org.jspecify.annotations.NullMarked;
