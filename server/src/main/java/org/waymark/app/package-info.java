/** Switch it on: settings, the command line, the server. Begin with {@link org.waymark.app.Waymark}. */
@NullMarked
package org.waymark.app;

import org.jspecify.annotations.NullMarked;
