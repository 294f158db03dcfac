/** Whether the dots are the drawing. Begin with {@link org.waymark.raster.RasterTest}. */
@NullMarked
package org.waymark.raster;

import org.jspecify.annotations.NullMarked;
