/**
 * The topic that tells accounts.
 */
@NullMarked
package io.fluffywaffle.account.account.kafka;

import org.jspecify.annotations.NullMarked;
