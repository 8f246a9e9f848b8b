/**
 * Erases what a service keeps of an account, and confirms it.
 */
@NullMarked
package io.fluffywaffle.defaults.erasure;

import org.jspecify.annotations.NullMarked;
