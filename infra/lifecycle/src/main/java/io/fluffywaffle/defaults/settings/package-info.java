/**
 * Settings an application cannot start with or without: checked at start-up, each named
 * with what is wrong.
 */
@NullMarked
package io.fluffywaffle.defaults.settings;

import org.jspecify.annotations.NullMarked;
