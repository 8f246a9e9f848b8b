/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.fluffywaffle.gateway.visitor;

import org.jspecify.annotations.NullMarked;
