/** What was published, found: the tests of {@code api}. */
@NullMarked
package org.waymark.web.api;

import org.jspecify.annotations.NullMarked;
