/**
 * Exports over REST.
 */
@NullMarked
package io.fluffywaffle.client.export.web;

import org.jspecify.annotations.NullMarked;
