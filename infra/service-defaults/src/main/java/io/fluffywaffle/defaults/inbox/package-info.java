/**
 * Remembers which facts were handled, so that a fact handled twice changes nothing.
 */
@NullMarked
package io.fluffywaffle.defaults.inbox;

import org.jspecify.annotations.NullMarked;
