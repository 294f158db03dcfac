/** Dated events of one pseudonymous case under one process, and what a process is: its stages, limits, exceptions and how its cases count. Begin with {@link org.waymark.casefile.Process}. */
@NullMarked
package org.waymark.casefile;

import org.jspecify.annotations.NullMarked;
