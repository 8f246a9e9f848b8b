/**
 * Accounts: who texts, with which numbers and through which carrier.
 */
@NullMarked
package io.fluffywaffle.account;

import org.jspecify.annotations.NullMarked;
