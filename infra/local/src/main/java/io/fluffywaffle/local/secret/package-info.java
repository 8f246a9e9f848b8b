/** Passwords and keys of this one machine, generated once. */
@NullMarked
package io.fluffywaffle.local.secret;

import org.jspecify.annotations.NullMarked;
