/**
 * Hears what users are called.
 */
@NullMarked
package io.fluffywaffle.account.member.kafka;

import org.jspecify.annotations.NullMarked;
