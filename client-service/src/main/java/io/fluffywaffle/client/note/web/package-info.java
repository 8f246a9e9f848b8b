/**
 * Notes over REST.
 */
@NullMarked
package io.fluffywaffle.client.note.web;

import org.jspecify.annotations.NullMarked;
