/**
 * Files for spreadsheets, whose cells stay text when they are opened.
 */
@NullMarked
package io.fluffywaffle.client.spreadsheet;

import org.jspecify.annotations.NullMarked;
