/**
 * Puts many clients into groups and takes them out.
 */
@NullMarked
package io.fluffywaffle.client.membership;

import org.jspecify.annotations.NullMarked;
