/**
 * Billing plans over REST, for admins.
 */
@NullMarked
package io.fluffywaffle.account.billing.web;

import org.jspecify.annotations.NullMarked;
