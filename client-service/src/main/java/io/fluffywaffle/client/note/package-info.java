/**
 * What members write about a client for each other.
 */
@NullMarked
package io.fluffywaffle.client.note;

import org.jspecify.annotations.NullMarked;
