/**
 * Erases clients, here and in every other service, and what is kept of an account.
 */
@NullMarked
package io.fluffywaffle.client.erasure;

import org.jspecify.annotations.NullMarked;
