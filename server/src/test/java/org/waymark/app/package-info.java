/** The command line, as somebody types it. Begin with {@link org.waymark.app.CommandLineTest}. */
@NullMarked
package org.waymark.app;

import org.jspecify.annotations.NullMarked;
