/**
 * Settings a service cannot start without: checked at start-up, each named with its
 * meaning and an example.
 */
@NullMarked
package io.fluffywaffle.defaults.settings;

import org.jspecify.annotations.NullMarked;
