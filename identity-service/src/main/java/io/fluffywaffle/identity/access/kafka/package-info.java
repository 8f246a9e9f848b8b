/**
 * The topic that tells grants.
 */
@NullMarked
package io.fluffywaffle.identity.access.kafka;

import org.jspecify.annotations.NullMarked;
