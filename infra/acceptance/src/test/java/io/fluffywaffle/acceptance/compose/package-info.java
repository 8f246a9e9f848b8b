/** What the compose files promise, read and run. */
@NullMarked
package io.fluffywaffle.acceptance.compose;

import org.jspecify.annotations.NullMarked;
