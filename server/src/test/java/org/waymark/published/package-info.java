/** Whether what was published is read back for what it says. */
@NullMarked
package org.waymark.published;

import org.jspecify.annotations.NullMarked;
