/**
 * Erases what a service keeps of an account or of some of its clients, and confirms it.
 */
@NullMarked
package io.fluffywaffle.defaults.erasure;

import org.jspecify.annotations.NullMarked;
