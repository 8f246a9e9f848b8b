/** Shows what this package promises. */
@NullMarked
package io.fluffywaffle.testsupport.contracts;

import org.jspecify.annotations.NullMarked;
