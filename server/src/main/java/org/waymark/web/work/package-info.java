/** Where officers bring figures in, and edit targets, definitions and words: previewed, checked as a file is, and stored only as shown. Begin with {@link org.waymark.web.work.Work}. */
@NullMarked
package org.waymark.web.work;

import org.jspecify.annotations.NullMarked;
