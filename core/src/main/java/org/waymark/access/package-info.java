/** Who may do what, to which service's things. Begin with {@link org.waymark.access.Person}. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
