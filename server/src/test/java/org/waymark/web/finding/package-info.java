/** What was published, found: the tests of {@code finding}. */
@NullMarked
package org.waymark.web.finding;

import org.jspecify.annotations.NullMarked;
