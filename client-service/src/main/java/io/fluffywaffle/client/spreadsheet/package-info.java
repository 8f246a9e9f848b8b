/**
 * Cells that stay text when a spreadsheet opens them.
 */
@NullMarked
package io.fluffywaffle.client.spreadsheet;

import org.jspecify.annotations.NullMarked;
