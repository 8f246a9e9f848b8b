/** Shows what this package promises. */
@NullMarked
package io.fluffywaffle.testsupport.faults;

import org.jspecify.annotations.NullMarked;
