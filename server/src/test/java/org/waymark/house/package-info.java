/** The laws of the house, and the proof that each of them bites. Begin with {@link org.waymark.house.Laws}. */
@NullMarked
package org.waymark.house;

import org.jspecify.annotations.NullMarked;
