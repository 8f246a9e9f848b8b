/**
 * The platform under test, started as a newcomer starts it.
 */
@NullMarked
package io.fluffywaffle.acceptance.stack;

import org.jspecify.annotations.NullMarked;
