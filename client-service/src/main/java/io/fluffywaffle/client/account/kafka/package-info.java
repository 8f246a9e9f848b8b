/**
 * Hears what accounts are called and look like.
 */
@NullMarked
package io.fluffywaffle.client.account.kafka;

import org.jspecify.annotations.NullMarked;
