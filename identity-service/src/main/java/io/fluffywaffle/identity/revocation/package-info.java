/**
 * Tells every service whose tokens it has to refuse from now on.
 */
@NullMarked
package io.fluffywaffle.identity.revocation;

import org.jspecify.annotations.NullMarked;
