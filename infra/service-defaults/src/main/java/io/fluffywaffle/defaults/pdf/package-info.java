/**
 * Printing pages as PDF.
 */
@NullMarked
package io.fluffywaffle.defaults.pdf;

import org.jspecify.annotations.NullMarked;
