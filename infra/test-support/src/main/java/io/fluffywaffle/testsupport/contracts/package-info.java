/**
 * Compares what a service says with what it promised.
 */
@NullMarked
package io.fluffywaffle.testsupport.contracts;

import org.jspecify.annotations.NullMarked;
