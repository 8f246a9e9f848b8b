/**
 * What people who are no members see of each account.
 */
@NullMarked
package io.fluffywaffle.client.account;

import org.jspecify.annotations.NullMarked;
