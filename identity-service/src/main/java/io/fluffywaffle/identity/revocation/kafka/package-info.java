/**
 * The topic that tells revocations.
 */
@NullMarked
package io.fluffywaffle.identity.revocation.kafka;

import org.jspecify.annotations.NullMarked;
