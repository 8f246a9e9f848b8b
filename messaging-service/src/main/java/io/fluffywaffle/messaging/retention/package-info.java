/**
 * Deletes texts that an account does not want to keep any longer.
 */
@NullMarked
package io.fluffywaffle.messaging.retention;

import org.jspecify.annotations.NullMarked;
