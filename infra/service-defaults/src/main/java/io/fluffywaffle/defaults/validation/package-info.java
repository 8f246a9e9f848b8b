/**
 * Rules for fields of requests that every service applies the same way.
 */
@NullMarked
package io.fluffywaffle.defaults.validation;

import org.jspecify.annotations.NullMarked;
