/**
 * Who belongs to an account, and as what.
 */
@NullMarked
package io.fluffywaffle.account.member;

import org.jspecify.annotations.NullMarked;
