/** The site in a real browser, as people with all kinds of devices meet it. Begin with {@link org.waymark.browser.EveryPageTest}. */
package org.waymark.browser;
