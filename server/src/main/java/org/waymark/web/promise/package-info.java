/** Promises and meetings: what was asked, promised and answered. Begin with {@link org.waymark.web.promise.Promising}. */
@NullMarked
package org.waymark.web.promise;

import org.jspecify.annotations.NullMarked;
