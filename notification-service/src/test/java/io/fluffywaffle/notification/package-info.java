/**
 * Tests of the whole service and what they share.
 */
@NullMarked
package io.fluffywaffle.notification;

import org.jspecify.annotations.NullMarked;
