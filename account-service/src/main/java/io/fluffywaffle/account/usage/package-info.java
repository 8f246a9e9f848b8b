/**
 * Counts texts: from facts that come in any order and more than once, into sums by day.
 */
@NullMarked
package io.fluffywaffle.account.usage;

import org.jspecify.annotations.NullMarked;
