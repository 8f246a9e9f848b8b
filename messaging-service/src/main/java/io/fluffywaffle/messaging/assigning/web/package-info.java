/**
 * Assigning over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.assigning.web;

import org.jspecify.annotations.NullMarked;
