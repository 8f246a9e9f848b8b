/** Shows what this package promises. */
@NullMarked
package io.fluffywaffle.testsupport;

import org.jspecify.annotations.NullMarked;
