/**
 * Hears who erased a client, and who wants to be texted after all.
 */
@NullMarked
package io.fluffywaffle.client.erasure.kafka;

import org.jspecify.annotations.NullMarked;
