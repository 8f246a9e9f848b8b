/**
 * Accounts and clients as their owners tell of them.
 */
@NullMarked
package io.fluffywaffle.messaging.account.kafka;

import org.jspecify.annotations.NullMarked;
