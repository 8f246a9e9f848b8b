/**
 * Tokens that are refused before they expire: read from {@code identity.revocation.v1}
 * into the memory of every instance.
 */
@NullMarked
package io.fluffywaffle.defaults.revocation;

import org.jspecify.annotations.NullMarked;
