/**
 * Texts that people write with marks, and what becomes of them in a page.
 */
@NullMarked
package io.fluffywaffle.defaults.markdown;

import org.jspecify.annotations.NullMarked;
