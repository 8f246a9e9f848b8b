/**
 * Past texts, taken over from another system.
 */
@NullMarked
package io.fluffywaffle.messaging.history;

import org.jspecify.annotations.NullMarked;
