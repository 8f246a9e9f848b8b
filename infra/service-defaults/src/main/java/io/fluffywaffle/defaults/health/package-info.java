/**
 * What has to run for a service to call itself healthy.
 */
@NullMarked
package io.fluffywaffle.defaults.health;

import org.jspecify.annotations.NullMarked;
