/**
 * Accounts as a whole: opened by an admin, edited by their owners, told to all other
 * services.
 */
@NullMarked
package io.fluffywaffle.account.account;

import org.jspecify.annotations.NullMarked;
