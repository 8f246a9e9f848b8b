/**
 * Which of their accounts a user works in.
 */
@NullMarked
package io.fluffywaffle.account.selection;

import org.jspecify.annotations.NullMarked;
