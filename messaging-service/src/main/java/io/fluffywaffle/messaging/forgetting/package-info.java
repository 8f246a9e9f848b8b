/**
 * Erases all that is known of single people, for good.
 */
@NullMarked
package io.fluffywaffle.messaging.forgetting;

import org.jspecify.annotations.NullMarked;
