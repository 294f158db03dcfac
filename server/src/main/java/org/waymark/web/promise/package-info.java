/** Promises and meetings, for those who keep them: what was asked, what was promised, what became of it. Begin with {@link org.waymark.web.promise.Promising}. */
@NullMarked
package org.waymark.web.promise;

import org.jspecify.annotations.NullMarked;
