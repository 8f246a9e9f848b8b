/**
 * Tags over REST.
 */
@NullMarked
package io.fluffywaffle.client.tag.web;

import org.jspecify.annotations.NullMarked;
