/**
 * Erasures of clients over REST.
 */
@NullMarked
package io.fluffywaffle.client.erasure.web;

import org.jspecify.annotations.NullMarked;
