/**
 * Texts that another service wants to be sent to a person: codes, confirmations, links.
 */
@NullMarked
package io.fluffywaffle.messaging.requested;

import org.jspecify.annotations.NullMarked;
