/**
 * How what failed is tried again.
 */
@NullMarked
package io.fluffywaffle.notification.retry;

import org.jspecify.annotations.NullMarked;
