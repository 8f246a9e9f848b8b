/**
 * Refusals as problem details (RFC 9457) which name the field at fault.
 */
@NullMarked
package io.fluffywaffle.defaults.problem;

import org.jspecify.annotations.NullMarked;
