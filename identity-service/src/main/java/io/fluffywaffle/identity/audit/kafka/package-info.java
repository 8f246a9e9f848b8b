/**
 * Hears what the services did, and tells how far the chain has come.
 */
@NullMarked
package io.fluffywaffle.identity.audit.kafka;

import org.jspecify.annotations.NullMarked;
