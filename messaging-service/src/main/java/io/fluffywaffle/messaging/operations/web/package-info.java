/**
 * What needs a person, over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.operations.web;

import org.jspecify.annotations.NullMarked;
