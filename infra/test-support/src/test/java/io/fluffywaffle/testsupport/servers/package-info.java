/** Shows what this package promises. */
@NullMarked
package io.fluffywaffle.testsupport.servers;

import org.jspecify.annotations.NullMarked;
