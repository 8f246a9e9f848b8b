/**
 * Forgets all that was kept of an account.
 */
@NullMarked
package io.fluffywaffle.messaging.erasure;

import org.jspecify.annotations.NullMarked;
