/**
 * Accounts over REST.
 */
@NullMarked
package io.fluffywaffle.account.account.web;

import org.jspecify.annotations.NullMarked;
