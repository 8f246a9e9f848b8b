/**
 * The phone numbers of an account: each belongs to one account only.
 */
@NullMarked
package io.fluffywaffle.account.number;

import org.jspecify.annotations.NullMarked;
