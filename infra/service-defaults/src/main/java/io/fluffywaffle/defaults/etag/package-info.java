/**
 * Edits that say which version they saw.
 */
@NullMarked
package io.fluffywaffle.defaults.etag;

import org.jspecify.annotations.NullMarked;
