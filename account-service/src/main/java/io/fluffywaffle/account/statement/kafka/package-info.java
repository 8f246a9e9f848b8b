/**
 * Where it is told that statements are ready.
 */
@NullMarked
package io.fluffywaffle.account.statement.kafka;

import org.jspecify.annotations.NullMarked;
