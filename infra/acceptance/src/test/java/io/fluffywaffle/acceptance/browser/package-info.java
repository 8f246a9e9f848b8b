/**
 * A real browser.
 */
@NullMarked
package io.fluffywaffle.acceptance.browser;

import org.jspecify.annotations.NullMarked;
