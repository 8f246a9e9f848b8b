/**
 * Identifiers that sort by time.
 */
@NullMarked
package io.fluffywaffle.defaults.ids;

import org.jspecify.annotations.NullMarked;
