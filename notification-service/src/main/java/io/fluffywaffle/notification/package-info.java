/**
 * Tells people what happens while they look.
 */
@NullMarked
package io.fluffywaffle.notification;

import org.jspecify.annotations.NullMarked;
