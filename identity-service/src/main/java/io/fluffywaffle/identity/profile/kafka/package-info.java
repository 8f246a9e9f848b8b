/**
 * The topic that tells users.
 */
@NullMarked
package io.fluffywaffle.identity.profile.kafka;

import org.jspecify.annotations.NullMarked;
