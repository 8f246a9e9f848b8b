/**
 * Bank accounts of companies, encrypted, and the keys that encrypt them.
 */
@NullMarked
package io.fluffywaffle.account.bank;

import org.jspecify.annotations.NullMarked;
