/** Where: places with codes, kinds, parents, validity and successors; comparator groups with their version. Begin with {@link org.waymark.area.Area}. */
@NullMarked
package org.waymark.area;

import org.jspecify.annotations.NullMarked;
