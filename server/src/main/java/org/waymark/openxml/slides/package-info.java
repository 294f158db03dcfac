/** The meeting's slides: summary, Reds, what moved. Begin with {@link org.waymark.openxml.slides.SlidesPrinter}. */
@NullMarked
package org.waymark.openxml.slides;

import org.jspecify.annotations.NullMarked;
