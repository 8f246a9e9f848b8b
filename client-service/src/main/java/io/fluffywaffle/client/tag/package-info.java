/**
 * The tags that clients of an account have.
 */
@NullMarked
package io.fluffywaffle.client.tag;

import org.jspecify.annotations.NullMarked;
