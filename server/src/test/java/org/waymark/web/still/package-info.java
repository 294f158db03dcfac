/** Tests of the site as plain files. */
@NullMarked
package org.waymark.web.still;

import org.jspecify.annotations.NullMarked;
