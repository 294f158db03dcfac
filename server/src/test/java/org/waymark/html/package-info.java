/** Whether the pages stand on their own. Begin with {@link org.waymark.html.HtmlPrinterTest}. */
@NullMarked
package org.waymark.html;

import org.jspecify.annotations.NullMarked;
