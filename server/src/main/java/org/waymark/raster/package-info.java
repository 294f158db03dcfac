/** A drawing as dots, for formats that cannot hold its lines. Begin with {@link org.waymark.raster.Raster}. */
@NullMarked
package org.waymark.raster;

import org.jspecify.annotations.NullMarked;
