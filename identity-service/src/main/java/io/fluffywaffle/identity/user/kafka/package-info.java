/**
 * The topic that tells users.
 */
@NullMarked
package io.fluffywaffle.identity.user.kafka;

import org.jspecify.annotations.NullMarked;
