/**
 * Bank accounts and their keys over REST, for admins.
 */
@NullMarked
package io.fluffywaffle.account.bank.web;

import org.jspecify.annotations.NullMarked;
