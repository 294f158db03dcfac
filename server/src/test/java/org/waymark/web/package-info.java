/** The site, asked over HTTP as a browser would. Begin with {@link org.waymark.web.SiteTest}. */
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
