/** JSON over HTTP, as little as it takes. */
@NullMarked
package io.fluffywaffle.local.http;

import org.jspecify.annotations.NullMarked;
