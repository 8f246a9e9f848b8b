/**
 * Shows what was counted.
 */
@NullMarked
package io.fluffywaffle.account.usage.web;

import org.jspecify.annotations.NullMarked;
