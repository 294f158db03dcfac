/** The whole record in one file, and back. Begin with {@link org.waymark.store.backup.Backup}. */
@NullMarked
package org.waymark.store.backup;

import org.jspecify.annotations.NullMarked;
