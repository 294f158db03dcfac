/** Where it will end, and what was to be expected: from a series' own past, with an honest interval, or why nobody can say. Begin with {@link org.waymark.outlook.Outlook}. */
@NullMarked
package org.waymark.outlook;

import org.jspecify.annotations.NullMarked;
