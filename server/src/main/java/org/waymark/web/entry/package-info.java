/** The way in, accounts, what is mine to do, drafts, and the audit log. Begin with {@link org.waymark.web.entry.Entry}. */
@NullMarked
package org.waymark.web.entry;

import org.jspecify.annotations.NullMarked;
