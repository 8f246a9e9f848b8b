/**
 * Who may touch an account: every handler below an account id asks for membership, and
 * answers 404 without it.
 */
@NullMarked
package io.fluffywaffle.defaults.access;

import org.jspecify.annotations.NullMarked;
