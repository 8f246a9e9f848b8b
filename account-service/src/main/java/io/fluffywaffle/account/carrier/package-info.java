/**
 * Credentials for the carrier, sealed so that only messaging-service can open them.
 */
@NullMarked
package io.fluffywaffle.account.carrier;

import org.jspecify.annotations.NullMarked;
