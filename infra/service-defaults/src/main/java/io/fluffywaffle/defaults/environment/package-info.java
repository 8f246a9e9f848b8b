/**
 * What is set for every service, below what it says itself.
 */
@NullMarked
package io.fluffywaffle.defaults.environment;

import org.jspecify.annotations.NullMarked;
