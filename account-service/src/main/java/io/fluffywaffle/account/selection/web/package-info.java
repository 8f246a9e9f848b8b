/**
 * The caller's own accounts over REST.
 */
@NullMarked
package io.fluffywaffle.account.selection.web;

import org.jspecify.annotations.NullMarked;
