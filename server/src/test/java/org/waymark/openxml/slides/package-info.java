/** Whether the slides can be read and shown. Begin with {@link org.waymark.openxml.slides.SlidesPrinterTest}. */
@NullMarked
package org.waymark.openxml.slides;

import org.jspecify.annotations.NullMarked;
