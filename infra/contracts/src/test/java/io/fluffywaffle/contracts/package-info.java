/**
 * Holds the contract files to their own word.
 */
@NullMarked
package io.fluffywaffle.contracts;

import org.jspecify.annotations.NullMarked;
