/**
 * Where it is told whom notes name.
 */
@NullMarked
package io.fluffywaffle.client.note.kafka;

import org.jspecify.annotations.NullMarked;
