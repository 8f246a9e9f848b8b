/**
 * When an account is open, and when people sleep.
 */
@NullMarked
package io.fluffywaffle.messaging.hours;

import org.jspecify.annotations.NullMarked;
