/**
 * What the members of an account have read.
 */
@NullMarked
package io.fluffywaffle.messaging.reading;

import org.jspecify.annotations.NullMarked;
