/**
 * Clients who are the same person: found, merged, taken apart again.
 */
@NullMarked
package io.fluffywaffle.client.merge;

import org.jspecify.annotations.NullMarked;
