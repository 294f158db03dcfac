/** Cases computed by the published implementations of others, read where WAYMARK_REFERENCE names their folder. */
@NullMarked
package org.waymark.reference;

import org.jspecify.annotations.NullMarked;
