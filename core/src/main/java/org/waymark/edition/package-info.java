/** What was published, and never changes: an edition's files, their hashes, and what it said of each indicator. Begin with {@link org.waymark.edition.Edition}. */
@NullMarked
package org.waymark.edition;

import org.jspecify.annotations.NullMarked;
