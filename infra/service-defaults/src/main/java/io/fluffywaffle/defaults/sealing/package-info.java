/**
 * Sealing what only messaging-service may read.
 */
@NullMarked
package io.fluffywaffle.defaults.sealing;

import org.jspecify.annotations.NullMarked;
