/** The document as a web page that needs nothing from elsewhere, and as parts for a site. Begin with {@link org.waymark.html.HtmlPrinter}. */
@NullMarked
package org.waymark.html;

import org.jspecify.annotations.NullMarked;
