/**
 * How long people wait for lists and searches of a million clients.
 */
@NullMarked
package io.fluffywaffle.bench.clients;

import org.jspecify.annotations.NullMarked;
