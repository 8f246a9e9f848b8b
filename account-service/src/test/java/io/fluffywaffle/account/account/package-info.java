/**
 * Tests of accounts as a whole.
 */
@NullMarked
package io.fluffywaffle.account.account;

import org.jspecify.annotations.NullMarked;
