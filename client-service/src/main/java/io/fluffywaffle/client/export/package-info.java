/**
 * Clients as files for spreadsheets.
 */
@NullMarked
package io.fluffywaffle.client.export;

import org.jspecify.annotations.NullMarked;
