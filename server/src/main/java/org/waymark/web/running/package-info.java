/** Pages for those who keep a site running: whether it is well, how much it does, whether its log is whole. */
@NullMarked
package org.waymark.web.running;

import org.jspecify.annotations.NullMarked;
