/** Packs of a few lines in, findings out, to the word. */
@NullMarked
package org.waymark.folder;

import org.jspecify.annotations.NullMarked;
