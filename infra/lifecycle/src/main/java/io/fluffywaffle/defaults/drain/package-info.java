/**
 * How an instance goes without a request failing: who balances hears of it first.
 */
@NullMarked
package io.fluffywaffle.defaults.drain;

import org.jspecify.annotations.NullMarked;
