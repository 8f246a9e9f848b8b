/**
 * Companies: the customers of the installation, each paying for any number of accounts.
 */
@NullMarked
package io.fluffywaffle.account.company;

import org.jspecify.annotations.NullMarked;
