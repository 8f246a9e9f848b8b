/**
 * Hears which services have nothing left of an account.
 */
@NullMarked
package io.fluffywaffle.account.erasure.kafka;

import org.jspecify.annotations.NullMarked;
