/**
 * Who brings our texts to phones, as the rest of the service sees them: one request, one
 * of four answers.
 */
@NullMarked
package io.fluffywaffle.messaging.carrier;

import org.jspecify.annotations.NullMarked;
