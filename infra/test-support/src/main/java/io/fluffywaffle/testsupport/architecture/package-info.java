/**
 * The rules of the house that every service keeps.
 */
@NullMarked
package io.fluffywaffle.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
