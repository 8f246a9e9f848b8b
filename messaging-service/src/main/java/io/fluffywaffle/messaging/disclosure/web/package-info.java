/**
 * The way in for other services, with a pass instead of a token.
 */
@NullMarked
package io.fluffywaffle.messaging.disclosure.web;

import org.jspecify.annotations.NullMarked;
