/** The whole public site as plain files, for a web host that answers nothing. Begin with {@link org.waymark.web.still.StillSite}. */
@NullMarked
package org.waymark.web.still;

import org.jspecify.annotations.NullMarked;
