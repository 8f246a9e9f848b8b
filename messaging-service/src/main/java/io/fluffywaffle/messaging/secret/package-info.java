/**
 * Texts of which members see less than the person gets: what they say is sealed at rest,
 * and opened only for the carrier.
 */
@NullMarked
package io.fluffywaffle.messaging.secret;

import org.jspecify.annotations.NullMarked;
