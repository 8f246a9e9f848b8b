/**
 * Companies over REST, for admins.
 */
@NullMarked
package io.fluffywaffle.account.company.web;

import org.jspecify.annotations.NullMarked;
