/**
 * How accounts are.
 */
@NullMarked
package io.fluffywaffle.messaging.health;

import org.jspecify.annotations.NullMarked;
